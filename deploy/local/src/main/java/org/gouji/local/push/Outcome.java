package org.gouji.local.push;

import org.jspecify.annotations.Nullable;

/** What became of a document. */
public sealed interface Outcome {
  /** The document's label. */
  String file();

  /** Whether it is one that the user has to look after. */
  default boolean failed() {
    return this instanceof Refused || this instanceof Rejected || this instanceof Unfinished;
  }

  /** Intake did not take it, or it could not be read or sent. */
  record Refused(String file, String reason) implements Outcome {}

  /** Intake took it; nobody waited for more. */
  record Accepted(String file, String submissionId, boolean duplicate) implements Outcome {}

  /** It became no report. */
  record Rejected(String file, boolean duplicate, Submission submission) implements Outcome {}

  /**
   * It became a report, which was validated.
   *
   * @param agency the filer, where known
   * @param year reporting year, where known
   */
  record Validated(
      String file,
      boolean duplicate,
      Submission submission,
      @Nullable String agency,
      @Nullable Integer year)
      implements Outcome {}

  /**
   * It was still under way when waiting ended.
   *
   * @param status the last one seen
   */
  record Unfinished(String file, String submissionId, boolean duplicate, String status)
      implements Outcome {}
}
