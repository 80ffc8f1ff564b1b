package org.gouji.parse.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.parse.contract.Fact;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link StoredRevision} that hold its facts and say whose they are. */
public record StoredFacts(
    String reportId,
    int revision,
    StoredAgency agency,
    @Nullable Integer year,
    String edition,
    @Nullable String publishedAt,
    @Nullable String signedAt,
    List<StoredFact> facts) {

  static final List<String> FIELDS =
      List.of(
          "reportId", "revision", "agency", "year", "edition", "publishedAt", "signedAt", "facts");

  ReportFacts reportFacts() {
    Map<String, Fact> byConcept = new LinkedHashMap<>();
    facts.forEach(fact -> byConcept.put(fact.concept(), fact.fact()));
    return new ReportFacts(
        reportId,
        revision,
        agency.agency(),
        year,
        edition,
        StoredDay.day(publishedAt),
        StoredDay.day(signedAt),
        byConcept);
  }
}
