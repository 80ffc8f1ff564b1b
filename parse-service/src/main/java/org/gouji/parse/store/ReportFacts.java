package org.gouji.parse.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one revision of a report and whose they are.
 *
 * @param facts every concept of the edition, in presentation order
 */
public record ReportFacts(
    String reportId,
    int revision,
    Agency agency,
    @Nullable Integer year,
    String edition,
    @Nullable LocalDate publishedAt,
    @Nullable LocalDate signedAt,
    Map<String, Fact> facts) {
  public ReportFacts {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
