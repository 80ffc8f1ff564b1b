package org.gouji.validate.rule.narrative;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.rule.ReportContext;

/** The claims of a report's sentences, as rules ask for them. */
final class Claims {
  /** A text that makes more claims is not one that a person wrote. */
  private static final int MOST_HEEDED = 1000;

  private static final int MOST_SHOWN = 20;

  private Claims() {}

  /** The claims that rules look at, in the order of the text. */
  static Stream<NarrativeClaim> all(ReportContext report) {
    return report.report().narrative().stream().limit(MOST_HEEDED);
  }

  /** Claims of those kinds in the order of the text. */
  static Stream<NarrativeClaim> of(ReportContext report, Collection<String> kinds) {
    return all(report).filter(claim -> kinds.contains(claim.kind()));
  }

  /** Claims of one kind in the order of the text. */
  static Stream<NarrativeClaim> of(ReportContext report, String kind) {
    return of(report, List.of(kind));
  }

  /** Why a claim cannot be compared: {@code requestsReceived is stated as approximate}. */
  static String incomparable(NarrativeClaim claim) {
    if (claim.value() == null) {
      return claim.kind() + " is stated without a figure";
    }
    return claim.scope() == null
        ? claim.kind() + " is stated as approximate"
        : claim.kind() + " is stated for others than the agency alone";
  }

  /** The sentences of claims as evidence, each once; the first twenty. */
  static Stream<Evidence> evidence(Collection<NarrativeClaim> claims) {
    return claims.stream()
        .map(claim -> new Evidence(null, null, claim.text(), claim.source()))
        .distinct()
        .limit(MOST_SHOWN);
  }
}
