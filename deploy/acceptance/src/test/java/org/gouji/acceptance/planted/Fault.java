package org.gouji.acceptance.planted;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.acceptance.document.Layout;
import org.jspecify.annotations.Nullable;

/**
 * A report with one thing wrong.
 *
 * @param report the report with the fault
 * @param metadata what the portal states when filing it
 * @param earlier what is filed before it: the report on the year before, or the one that it
 *     revises; null for nothing
 * @param at what the alert must point at: its subject, a cell or words of its evidence or message;
 *     empty where the rule looks at the report as a whole
 * @param consequences the other rules that cannot but notice
 * @param layouts those that show the fault
 */
record Fault(
    Report report,
    Map<String, String> metadata,
    @Nullable Report earlier,
    String at,
    Set<String> consequences,
    List<Layout> layouts) {
  private static final List<Layout> ALL = List.of(Layout.values());

  static Fault in(Report report) {
    return new Fault(report, Map.of(), null, "", Set.of(), ALL);
  }

  /** The same fault, to be found there. */
  Fault at(String place) {
    return new Fault(report, metadata, earlier, place, consequences, layouts);
  }

  /** The same fault, of which those rules cannot but notice something too. */
  Fault with(String... rules) {
    Set<String> more = new TreeSet<>(consequences);
    more.addAll(Set.of(rules));
    return new Fault(report, metadata, earlier, at, more, layouts);
  }

  /** The same report, filed after that one. */
  Fault after(Report other) {
    return new Fault(report, metadata, other, at, consequences, layouts);
  }

  /** The same report, of which the portal states something. */
  Fault stating(String key, String value) {
    Map<String, String> more = new TreeMap<>(metadata);
    more.put(key, value);
    return new Fault(report, more, earlier, at, consequences, layouts);
  }

  /**
   * The same fault in layouts that tell an empty row from an absent one. Where every cell is a
   * line, nothing is left of a row of empty cells but its label.
   */
  Fault whereRowsShow() {
    List<Layout> rows =
        ALL.stream()
            .filter(layout -> layout != Layout.CELL_A_LINE && layout != Layout.SPACED_CELLS)
            .toList();
    return new Fault(report, metadata, earlier, at, consequences, rows);
  }
}
