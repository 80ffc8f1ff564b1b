package org.gouji.validate.rule.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.Labels;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SkipReasons;
import org.gouji.validate.rule.TableReading;
import org.gouji.validate.rule.Violation;

/** Checks that report all cells at fault in a table at once. */
final class TableCells {
  private TableCells() {}

  /**
   * One violation for every table with such cells.
   *
   * @param atFault which of the cells outside absent rows and columns are at fault
   * @param zh what is wrong with them, behind the table's name and their number
   * @param en the same in English
   */
  static RuleCheck check(ReportContext report, Predicate<Concept> atFault, String zh, String en) {
    List<Violation> violations = new ArrayList<>();
    for (TableReading reading : report.tables()) {
      List<Concept> cells = reading.cells().stream().filter(atFault).toList();
      if (!cells.isEmpty()) {
        Message message = message(report, reading, cells, zh, en);
        violations.add(
            Violation.of(reading.id(), message, cells.stream().map(report::evidence).toList()));
      }
    }
    return RuleCheck.of(violations, SkipReasons.absentCells(report));
  }

  private static Message message(
      ReportContext report, TableReading reading, List<Concept> cells, String zh, String en) {
    Message names =
        Labels.list(cells.stream().map(cell -> Labels.cell(report.edition(), cell)).toList());
    return new Message(
        "“"
            + reading.table().label().zh()
            + "”表有"
            + cells.size()
            + "个单元格"
            + zh
            + "："
            + names.zh()
            + "。",
        cells.size()
            + (cells.size() == 1 ? " cell" : " cells")
            + " of the table \""
            + reading.table().label().en()
            + "\" "
            + en
            + ": "
            + names.en()
            + ".");
  }
}
