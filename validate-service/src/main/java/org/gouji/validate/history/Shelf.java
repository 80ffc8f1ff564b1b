package org.gouji.validate.history;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Where filings are kept. What is put there before a look is seen by that look, whoever takes it:
 * the argument in {@code intake/README.md} rests on that.
 */
public interface Shelf {

  /** The filings of those reports, by report id. */
  Map<String, Filing> filings(Collection<String> reportIds);

  /**
   * The reports known under each of these keys, by key.
   *
   * @param keys as {@link AgencyKeys} makes them
   */
  Map<String, Set<String>> namesakes(Collection<String> keys);

  /** Keeps these filings unless newer ones are there, and makes them known under their keys. */
  void put(Collection<Filing> filings);
}
