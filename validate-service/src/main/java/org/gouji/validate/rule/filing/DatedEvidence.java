package org.gouji.validate.rule.filing;

import java.time.LocalDate;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.text.PrintedDate;

/** Shows where a date of the report stands. */
final class DatedEvidence {
  private DatedEvidence() {}

  /** The last place where the date is printed, else the date alone. */
  static Evidence of(ReportContext report, LocalDate date) {
    return PrintedDate.last(report.text(), date)
        .map(ReportContext::evidence)
        .orElseGet(() -> new Evidence(null, null, date.toString(), null));
  }
}
