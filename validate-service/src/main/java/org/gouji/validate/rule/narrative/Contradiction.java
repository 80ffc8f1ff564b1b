package org.gouji.validate.rule.narrative;

import java.util.List;
import java.util.Set;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.validate.rule.ReportContext;

/**
 * Sentences that cannot both be true: all requests were answered, and some were carried over.
 *
 * @param allAnswered the claims that all were answered
 * @param carriedOver the claims that some were carried over
 */
record Contradiction(List<NarrativeClaim> allAnswered, List<NarrativeClaim> carriedOver) {
  private static final Set<String> CONCERNED =
      Set.of(ClaimKind.REQUESTS_ANSWERED, ClaimKind.REQUESTS_CARRIED_OUT);

  Contradiction {
    allAnswered = List.copyOf(allAnswered);
    carriedOver = List.copyOf(carriedOver);
  }

  /** What a report's sentences say of both; either list may be empty. */
  static Contradiction in(ReportContext report) {
    return new Contradiction(
        Claims.of(report, ClaimKind.ALL_ANSWERED).filter(claim -> claim.scope() == null).toList(),
        Claims.of(report, ClaimKind.REQUESTS_CARRIED_OUT)
            .filter(claim -> claim.scope() == null && claim.value() != null)
            .filter(claim -> claim.value().signum() > 0)
            .toList());
  }

  /** Whether there is one. */
  boolean exists() {
    return !allAnswered.isEmpty() && !carriedOver.isEmpty();
  }

  /** Whether a claim tells in one of these sentences how many were answered or carried over. */
  boolean includes(NarrativeClaim claim) {
    return exists()
        && CONCERNED.contains(claim.kind())
        && (isIn(allAnswered, claim) || isIn(carriedOver, claim));
  }

  private static boolean isIn(List<NarrativeClaim> sentences, NarrativeClaim claim) {
    return sentences.stream().anyMatch(sentence -> sentence.source().equals(claim.source()));
  }
}
