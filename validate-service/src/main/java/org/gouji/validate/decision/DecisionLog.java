package org.gouji.validate.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where decisions are kept for ever, and which is the latest on a report. */
public interface DecisionLog {

  /** The decisions of these ids that were stored, by id. */
  Map<String, Decision> byId(Collection<String> ids);

  /**
   * The ids of follow-ups that these events may have led to, announced before they were stored.
   *
   * @return by event id; an announced decision need not be there
   */
  Map<String, List<String>> followUps(Collection<String> eventIds);

  /**
   * The latest decision on each of these reports that has one, by report id; of decisions that were
   * not {@link #advance advanced} to, as after a crash, it knows nothing.
   */
  Map<String, Decision> latest(Collection<String> reportIds);

  /** Announces follow-ups, so that whoever handles their cause again finds them. */
  void announce(Collection<Decision> followUps);

  /**
   * Stores new decisions in their order, so that a report never has a later one without the
   * earlier. A report has one decision of a sequence, whoever makes it.
   *
   * @throws ConcurrentDecisionException when one of them was made elsewhere; those before it are
   *     stored then, and the one made elsewhere is among the {@link #latest latest}
   */
  void insert(List<Decision> decisions);

  /** Makes these the latest on their reports, unless later ones are. */
  void advance(Collection<Decision> decisions);
}
