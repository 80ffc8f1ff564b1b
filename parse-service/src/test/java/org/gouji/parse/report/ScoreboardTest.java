package org.gouji.parse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.parse.sample.Layout;
import org.gouji.parse.sample.WildReport;
import org.gouji.parse.sample.WildReport.Condition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cells right, value and state, over random reports; the table is printed at the end. */
class ScoreboardTest {
  private static final int REPORTS = Integer.getInteger("gouji.scoreboard.reports", 12);
  private static final double TARGET = 0.999;

  private static final Map<String, int[]> BOARD = new TreeMap<>();

  @ParameterizedTest
  @EnumSource(Layout.class)
  void cellsAreRightInEveryLayout(Layout layout) {
    for (Condition condition : Condition.values()) {
      // given
      int right = 0;
      int cells = 0;
      List<String> wrong = new ArrayList<>();
      for (Edition edition : TaxonomyLoader.builtIn().editions()) {
        for (int seed = 0; seed < REPORTS; seed++) {
          WildReport wild = WildReport.of(edition, condition, seed);

          // when
          StructuredReport report = Parsed.report(wild.bytes(layout), layout.mediaType());

          // then
          for (Map.Entry<String, String> cell : wild.expected().entrySet()) {
            Fact fact = report.facts().get(cell.getKey());
            boolean same = fact != null && read(fact).equals(cell.getValue());
            right += same ? 1 : 0;
            cells++;
            if (!same) {
              wrong.add(edition.id() + "/" + seed + " " + cell + " read as " + fact);
            }
          }
        }
      }
      BOARD.put(layout + " " + condition, new int[] {right, cells});
      assertThat((double) right / cells)
          .as("%s %s: %s", layout, condition, wrong)
          .isGreaterThanOrEqualTo(condition == Condition.CLEAN ? 1 : TARGET);
    }
  }

  @AfterAll
  static void print() {
    StringBuilder board = new StringBuilder("\ncells right, by layout and condition\n");
    BOARD.forEach(
        (name, score) ->
            board.append(
                String.format(
                    "%-40s %7d of %7d  %8.4f %%%n",
                    name, score[0], score[1], 100.0 * score[0] / score[1])));
    System.out.println(board);
  }

  private static String read(Fact fact) {
    return fact.state() == FactState.REPORTED
        ? fact.value().toPlainString()
        : fact.state().toString();
  }
}
