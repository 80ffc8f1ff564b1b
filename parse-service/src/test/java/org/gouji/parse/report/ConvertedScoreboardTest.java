package org.gouji.parse.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.parse.sample.Layout;
import org.gouji.parse.sample.OfficeSuite;
import org.gouji.parse.sample.WildReport;
import org.gouji.parse.sample.WildReport.Condition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random reports as an office suite writes them; skipped, with the reason, where there is none. */
class ConvertedScoreboardTest {
  private static final int REPORTS = Integer.getInteger("gouji.scoreboard.converted", 3);

  private static final Scoreboard BOARD =
      new Scoreboard("Cells read right, from documents that an office suite wrote");

  @BeforeAll
  static void needsAnOfficeSuite() {
    Assumptions.assumeTrue(
        OfficeSuite.isInstalled(), "no LibreOffice with a Chinese font on this machine");
  }

  @ParameterizedTest
  @EnumSource(OfficeSuite.Target.class)
  void cellsAreReadRight(OfficeSuite.Target target, @TempDir Path folder) {
    // given
    List<WildReport> reports = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    for (Condition condition : Condition.values()) {
      for (Edition edition : TaxonomyLoader.builtIn().editions()) {
        for (int seed = 100; seed < 100 + REPORTS; seed++) {
          reports.add(WildReport.of(edition, condition, seed));
          conditions.add(condition);
        }
      }
    }
    List<String> pages =
        reports.stream().map(report -> report.sample().print(Layout.HTML)).toList();

    // when
    List<byte[]> documents = OfficeSuite.convert(pages, target, folder);

    // then
    for (int i = 0; i < reports.size(); i++) {
      BOARD.count(
          target.name(),
          conditions.get(i),
          reports.get(i),
          Parsed.report(documents.get(i), target.mediaType()));
    }
    for (Condition condition : Condition.values()) {
      BOARD.meetsTarget(target.name(), condition);
    }
  }

  @AfterAll
  static void print() {
    System.out.println(BOARD.print());
  }
}
