package org.gouji.validate.history;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.gouji.parse.contract.StructuredReport;

/**
 * Where filings are kept. What is put there before a look is seen by that look, whoever takes it:
 * the argument in {@code intake/README.md} rests on that.
 */
public interface Shelf {

  /** The filings of those reports, by report id. */
  Map<String, Filing> filings(Collection<String> reportIds);

  /** The newest revisions of those reports, whole with their texts, by report id. */
  Map<String, StructuredReport> reports(Collection<String> reportIds);

  /**
   * The reports known under each of these keys, by key.
   *
   * @param keys as {@link AgencyKeys} makes them
   */
  Map<String, Set<String>> namesakes(Collection<String> keys);

  /**
   * The reports of agencies of a division on a year.
   *
   * @param divisionCode GB/T 2260 code, as the reports state it
   * @return ids; a revision that moved to another division can leave one behind
   */
  Set<String> inDivision(int year, String divisionCode);

  /**
   * Keeps these filings unless newer ones are there, and makes them known under their keys and
   * divisions. A whole report is kept before the filing that names it the newest.
   *
   * @param filings what is known of each report now
   * @param revisions revisions of those reports, whole
   */
  void put(Collection<Filing> filings, Collection<StructuredReport> revisions);
}
