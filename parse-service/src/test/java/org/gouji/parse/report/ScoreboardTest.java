package org.gouji.parse.report;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.parse.sample.FileType;
import org.gouji.parse.sample.Layout;
import org.gouji.parse.sample.Rendering;
import org.gouji.parse.sample.WildReport;
import org.gouji.parse.sample.WildReport.Condition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random reports in every layout and file type; the board is printed at the end. */
class ScoreboardTest {
  private static final int REPORTS = Integer.getInteger("gouji.scoreboard.reports", 8);

  private static final Scoreboard BOARD =
      new Scoreboard("Cells read right, by layout or file type and condition");

  static Stream<Rendering> renderings() {
    return Stream.concat(Stream.of(Layout.values()), Stream.of(FileType.values()));
  }

  @ParameterizedTest
  @MethodSource("renderings")
  void cellsAreReadRight(Rendering rendering) {
    for (Condition condition : conditionsOf(rendering)) {
      for (Edition edition : TaxonomyLoader.builtIn().editions()) {
        for (int seed = 0; seed < REPORTS; seed++) {
          // given
          WildReport wild = WildReport.of(edition, condition, seed);

          // when
          byte[] document = wild.sample().bytes(rendering);

          // then
          BOARD.count(
              rendering.toString(),
              condition,
              wild,
              Parsed.report(document, rendering.mediaType()));
        }
      }
      BOARD.meetsTarget(rendering.toString(), condition);
    }
  }

  /** Pages are broken and converted, spreadsheets are not. */
  private static Set<Condition> conditionsOf(Rendering rendering) {
    return rendering == FileType.XLSX || rendering == FileType.XLS
        ? EnumSet.of(Condition.CLEAN, Condition.VARIED)
        : EnumSet.allOf(Condition.class);
  }

  @AfterAll
  static void print() {
    System.out.println(BOARD.print());
  }
}
