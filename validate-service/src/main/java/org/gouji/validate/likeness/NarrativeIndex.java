package org.gouji.validate.likeness;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Where narratives are kept and found again. What is put there before a look is seen by that look,
 * whoever takes it.
 */
public interface NarrativeIndex {
  /** More members than that a bucket need not have. */
  int MOST_MEMBERS = 200;

  /**
   * Keeps these narratives unless newer revisions are there, and enters their reports into the
   * buckets of their signatures. A report stays in the buckets of its former revisions.
   */
  void put(Collection<Entry> entries);

  /** The newest narratives of those reports without their texts, by report id. */
  Map<String, Card> cards(Collection<String> reportIds);

  /** The newest narratives of those reports, by report id. */
  Map<String, Entry> entries(Collection<String> reportIds);

  /** The signatures of all revisions seen of those reports, by report id. */
  Map<String, Set<Signature>> signatures(Collection<String> reportIds);

  /** The reports in each of these buckets, by bucket; some of them where a bucket is full. */
  Map<String, Set<String>> members(Collection<String> buckets);
}
