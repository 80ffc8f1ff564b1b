package org.gouji.validate.coverage;

/** How an agency stands with its report. */
public enum FilingState {
  /** Filed, and dated by its deadline. */
  ON_TIME,
  /** Filed, and dated after its deadline. */
  LATE,
  /** Filed, without a date of signature or publication. */
  UNDATED,
  /** Not filed, though its deadline has passed. */
  MISSING,
  /** Not filed, and not due yet. */
  DUE;

  /** Whether there is a report. */
  public boolean filed() {
    return this != MISSING && this != DUE;
  }
}
