package org.gouji.parse.report;

import org.gouji.parse.contract.Rejection;
import org.gouji.parse.contract.StructuredReport;

/** What reading one document gave. */
public sealed interface ParseOutcome {

  /**
   * The document is a report.
   *
   * @param report the report, numbered provisionally as its first revision
   */
  record Parsed(StructuredReport report) implements ParseOutcome {}

  /** The document is none, or could not be read. */
  record Rejected(Rejection rejection) implements ParseOutcome {}
}
