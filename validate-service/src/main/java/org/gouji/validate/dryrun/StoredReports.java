package org.gouji.validate.dryrun;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.parse.contract.StructuredReport;
import org.jspecify.annotations.Nullable;

/** The reports that were decided on. */
public interface StoredReports {

  /**
   * The next reports in the order of their ids, a part that fits into memory.
   *
   * @param reportId behind that one; null for the first part
   * @param wanted which reports to give
   * @return empty when there are no more
   */
  Optional<Part> after(@Nullable String reportId, Predicate<StructuredReport> wanted);

  /**
   * Some reports.
   *
   * @param reports those of the part that are wanted and were decided on
   * @param last the id of the last one that was looked at
   */
  record Part(List<StoredReport> reports, String last) {
    public Part {
      reports = List.copyOf(reports);
    }
  }
}
