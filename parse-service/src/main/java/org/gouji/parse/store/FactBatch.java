package org.gouji.parse.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of some reports.
 *
 * @param reports the reports, by id
 * @param next id of the report to go on behind; null at the end
 */
public record FactBatch(List<ReportFacts> reports, @Nullable String next) {
  public FactBatch {
    reports = List.copyOf(reports);
  }
}
