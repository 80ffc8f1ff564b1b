package org.gouji.validate.rule.years;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.Edition;

/** Which cells of the tables hold what a kind of claim counts; several cells are added up. */
final class ClaimedRows {
  private static final String LITIGATION = "remedies.litigation(?:Direct|AfterReconsideration)";

  /** Ids of concepts as patterns, for both editions. */
  private static final Map<String, String> CELLS =
      Map.ofEntries(
          entry(ClaimKind.REQUESTS_RECEIVED, "requests.received.total"),
          entry(ClaimKind.REQUESTS_CARRIED_IN, "requests.carriedIn.total"),
          entry(ClaimKind.REQUESTS_ANSWERED, "requests.processedTotal.total"),
          entry(ClaimKind.REQUESTS_CARRIED_OUT, "requests.carriedOut.total"),
          entry(ClaimKind.REQUESTS_GRANTED, "requests.granted.total"),
          entry(ClaimKind.REQUESTS_PARTIALLY_GRANTED, "requests.partiallyGranted.total"),
          entry(ClaimKind.REQUESTS_DENIED, "requests.denied.[^.]+.total"),
          entry(ClaimKind.REQUESTS_UNAVAILABLE, "requests.unavailable.[^.]+.total"),
          entry(ClaimKind.REQUESTS_NOT_PROCESSED, "requests.notProcessed.[^.]+.total"),
          entry(ClaimKind.REQUESTS_OTHER, "requests.other(?:.[^.]+)?.total"),
          entry(ClaimKind.RECONSIDERATIONS, "remedies.reconsideration.total"),
          entry(ClaimKind.RECONSIDERATIONS_UPHELD, "remedies.reconsideration.upheld"),
          entry(ClaimKind.RECONSIDERATIONS_CORRECTED, "remedies.reconsideration.corrected"),
          entry(ClaimKind.RECONSIDERATIONS_OTHER, "remedies.reconsideration.other"),
          entry(ClaimKind.RECONSIDERATIONS_PENDING, "remedies.reconsideration.pending"),
          entry(ClaimKind.LITIGATIONS, LITIGATION + ".total"),
          entry(ClaimKind.LITIGATIONS_UPHELD, LITIGATION + ".upheld"),
          entry(ClaimKind.LITIGATIONS_CORRECTED, LITIGATION + ".corrected"),
          entry(ClaimKind.LITIGATIONS_OTHER, LITIGATION + ".other"),
          entry(ClaimKind.LITIGATIONS_PENDING, LITIGATION + ".pending"),
          entry(ClaimKind.LITIGATIONS_DIRECT, "remedies.litigationDirect.total"),
          entry(
              ClaimKind.LITIGATIONS_AFTER_RECONSIDERATION,
              "remedies.litigationAfterReconsideration.total"),
          entry(
              ClaimKind.NORMATIVE_DOCUMENTS_ISSUED, "proactive.normativeDocuments.(?:issued|made)"),
          entry(ClaimKind.NORMATIVE_DOCUMENTS_REPEALED, "proactive.normativeDocuments.repealed"),
          entry(ClaimKind.NORMATIVE_DOCUMENTS_IN_FORCE, "proactive.normativeDocuments.inForce"),
          entry(ClaimKind.NORMATIVE_DOCUMENTS_DISCLOSED, "proactive.normativeDocuments.disclosed"),
          entry(
              ClaimKind.NORMATIVE_DOCUMENTS_DISCLOSED_TOTAL,
              "proactive.normativeDocuments.disclosedTotal"),
          entry(ClaimKind.RULES_ISSUED, "proactive.rules.(?:issued|made)"),
          entry(ClaimKind.RULES_REPEALED, "proactive.rules.repealed"),
          entry(ClaimKind.RULES_IN_FORCE, "proactive.rules.inForce"),
          entry(ClaimKind.RULES_DISCLOSED, "proactive.rules.disclosed"),
          entry(ClaimKind.RULES_DISCLOSED_TOTAL, "proactive.rules.disclosedTotal"));

  private ClaimedRows() {}

  /** The cells in an edition; empty when no table of it holds what is claimed. */
  static Optional<List<Concept>> of(String kind, Edition edition) {
    String cells = CELLS.get(kind);
    if (cells == null) {
      return Optional.empty();
    }
    List<Concept> found =
        edition.concepts().values().stream()
            .filter(concept -> concept.id().matches(cells))
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }
}
