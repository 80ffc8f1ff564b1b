package org.gouji.acceptance.planted;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.acceptance.document.FigureDraw.Load;
import org.jspecify.annotations.Nullable;

/**
 * What report is wanted; everything else about it is drawn.
 *
 * @param year reporting year
 * @param tablesOf the year whose edition its tables follow
 * @param load how busy its agency is
 * @param before the same agency's report on the year before, from which it follows; null for none
 * @param said wordings of statements by their keys, to be used in place of drawn ones; an empty one
 *     leaves the statement out
 */
record Order(int year, int tablesOf, Load load, @Nullable Report before, Map<String, String> said) {
  static Order of(int year, Load load) {
    return new Order(year, year, load, null, Map.of());
  }

  /** The same report with the tables that the format prescribes for another year. */
  Order withTablesOf(int otherYear) {
    return new Order(year, otherYear, load, before, said);
  }

  /** The same report with that wording of a statement. */
  Order saying(String statement, String wording) {
    Map<String, String> more = new LinkedHashMap<>(said);
    more.put(statement, wording);
    return new Order(year, tablesOf, load, before, more);
  }

  /** The report on the next year of the agency of that one. */
  static Order following(Report before, Load load) {
    int year = before.draft().year() + 1;
    return new Order(year, year, load, before, Map.of());
  }
}
