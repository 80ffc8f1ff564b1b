package org.gouji.parse.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.parse.publish.Outcome;
import org.gouji.parse.report.ParseOutcome;
import org.gouji.parse.revision.Decision.Standing;

/**
 * Numbers revisions. A pure function of the outcomes read and the claims stored, so that the same
 * outcomes read again lead to the same decisions, however far storing them had come.
 */
final class RevisionAssignment {
  private RevisionAssignment() {}

  /**
   * Decides outcomes in the order in which they are given.
   *
   * @param outcomes outcomes as read from the log, those of one report in its order
   * @param stored the claims stored for any of their documents, by submission id
   * @param latest the highest revision stored for any of their reports; absent for a new report
   * @param now when the decisions are made, in whole milliseconds
   * @return one decision for each outcome; the new claims among them have to be stored in this
   *     order, so that a crash in between leaves no gap
   */
  static List<Decision> decide(
      List<Outcome> outcomes, Map<String, Claim> stored, Map<String, Integer> latest, Instant now) {
    Map<String, Claim> claims = new HashMap<>(stored);
    Map<String, Integer> revisions = new HashMap<>(latest);
    List<Decision> decisions = new ArrayList<>(outcomes.size());
    for (Outcome outcome : outcomes) {
      Claim claim = claims.get(outcome.submissionId());
      if (claim != null) {
        decisions.add(new Decision(outcome, claim, standing(outcome, claim)));
      } else {
        Claim fresh =
            new Claim(
                outcome.submissionId(),
                outcome.key(),
                revision(outcome, revisions),
                outcome.position(),
                now);
        claims.put(fresh.submissionId(), fresh);
        decisions.add(new Decision(outcome, fresh, Standing.NEW));
      }
    }
    return decisions;
  }

  private static Standing standing(Outcome outcome, Claim claim) {
    return claim.cause().equals(outcome.position()) ? Standing.DELIVERED_AGAIN : Standing.DUPLICATE;
  }

  private static int revision(Outcome outcome, Map<String, Integer> revisions) {
    return outcome.result() instanceof ParseOutcome.Parsed
        ? revisions.merge(outcome.key(), 1, Integer::sum)
        : Claim.REJECTED;
  }
}
