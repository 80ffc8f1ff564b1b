package org.gouji.ingest.receipt;

/** How far a submission has come. */
public enum Status {
  /** The document is in the log. */
  RECEIVED,
  /** It became a revision of a report. */
  PARSED,
  /** It is no report, or could not be read. */
  REJECTED,
  /** Its report was validated. */
  VALIDATED
}
