package org.gouji.parse.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;

/** What the tables of a report say where its sentences say something too. */
final class Narratives {
  private static final Map<String, List<String>> ROWS =
      Map.ofEntries(
          Map.entry(ClaimKind.REQUESTS_RECEIVED, List.of("requests.received")),
          Map.entry(ClaimKind.REQUESTS_CARRIED_IN, List.of("requests.carriedIn")),
          Map.entry(ClaimKind.REQUESTS_ANSWERED, List.of("requests.processedTotal")),
          Map.entry(ClaimKind.REQUESTS_CARRIED_OUT, List.of("requests.carriedOut")),
          Map.entry(ClaimKind.REQUESTS_GRANTED, List.of("requests.granted")),
          Map.entry(ClaimKind.REQUESTS_PARTIALLY_GRANTED, List.of("requests.partiallyGranted")),
          Map.entry(ClaimKind.REQUESTS_DENIED, List.of("requests.denied")),
          Map.entry(ClaimKind.REQUESTS_UNAVAILABLE, List.of("requests.unavailable")),
          Map.entry(ClaimKind.REQUESTS_NOT_PROCESSED, List.of("requests.notProcessed")),
          Map.entry(ClaimKind.REQUESTS_OTHER, List.of("requests.other")),
          Map.entry(ClaimKind.RECONSIDERATIONS, List.of("remedies.reconsideration")),
          Map.entry(
              ClaimKind.LITIGATIONS,
              List.of("remedies.litigationDirect", "remedies.litigationAfterReconsideration")));

  private static final Map<String, List<String>> CELLS =
      Map.of(
          ClaimKind.NORMATIVE_DOCUMENTS_ISSUED,
              List.of("proactive.normativeDocuments.issued", "proactive.normativeDocuments.made"),
          ClaimKind.NORMATIVE_DOCUMENTS_REPEALED, List.of("proactive.normativeDocuments.repealed"),
          ClaimKind.NORMATIVE_DOCUMENTS_IN_FORCE, List.of("proactive.normativeDocuments.inForce"),
          ClaimKind.RULES_ISSUED, List.of("proactive.rules.issued", "proactive.rules.made"));

  private Narratives() {}

  /** The figure of the tables that a claim repeats; nothing where the tables have none. */
  static Optional<BigDecimal> printed(StructuredReport report, NarrativeClaim claim) {
    if (!claim.comparable() || (claim.whole() != null && claim.subject() == null)) {
      return Optional.empty();
    }
    List<String> cells = CELLS.get(claim.kind());
    if (cells != null) {
      return sum(report, cells.stream().filter(report.facts()::containsKey).toList());
    }
    return sum(
        report,
        ROWS.getOrDefault(claim.kind(), List.of()).stream()
            .flatMap(row -> concepts(report, row, claim.subject()))
            .toList());
  }

  private static Stream<String> concepts(StructuredReport report, String row, String subject) {
    return TaxonomyLoader.builtIn().edition(report.edition()).concepts().keySet().stream()
        .filter(concept -> concept.startsWith(row + "."))
        .filter(concept -> isColumn(concept, subject));
  }

  private static boolean isColumn(String concept, String subject) {
    if (ClaimKind.LEGAL_PERSON.equals(subject)) {
      return !concept.endsWith(".naturalPerson") && !concept.endsWith(".total");
    }
    return concept.endsWith("." + (subject == null ? "total" : subject));
  }

  private static Optional<BigDecimal> sum(StructuredReport report, List<String> concepts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String concept : concepts) {
      Fact fact = report.facts().get(concept);
      if (fact == null || fact.value() == null) {
        return Optional.empty();
      }
      sum = sum.add(fact.value());
    }
    return concepts.isEmpty() ? Optional.empty() : Optional.of(sum);
  }
}
