package org.gouji.validate.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.Span;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.rule.fixture.OtherText;
import org.gouji.validate.rule.fixture.ReportMother;
import org.junit.jupiter.api.Test;

class RunningTextTest {

  @Test
  void leavesOutHeadingsTablesAndWhatStandsBeforeTheFirstSection() {
    // given
    StructuredReport report =
        ReportMother.clean2021()
            .body(SectionKind.OVERVIEW, "全年照旧。")
            .body(SectionKind.REQUESTS, "申请都已答复。\n申请人情况\t自然人\t总计")
            .body(SectionKind.PROBLEMS, "人手不够。")
            .body(SectionKind.OTHER, "没有收费。")
            .build();

    // when
    List<String> pieces =
        RunningText.of(report).pieces().stream().map(piece -> piece.printed().strip()).toList();

    // then
    assertThat(pieces)
        .containsExactly(
            "全年照旧。", "申请都已答复。", "人手不够。", "没有收费。\n" + report.agency().name() + "\n2024年1月18日");
  }

  @Test
  void everyPieceIsPrintedWhereItSays() {
    // given
    StructuredReport report = ReportMother.clean2019().build();
    RunningText text = RunningText.of(report);

    // then
    assertThat(text.pieces())
        .isNotEmpty()
        .allSatisfy(
            piece -> {
              int start = report.text().offsetByCodePoints(0, piece.start());
              assertThat(report.text().substring(start)).startsWith(piece.printed());
              int length = piece.printed().codePointCount(0, piece.printed().length());
              assertThat(text.printed(new Span(piece.start(), piece.start() + length)))
                  .isEqualTo(piece.printed());
            });
  }

  @Test
  void isEmptyWhereSectionsStandNowhere() {
    assertThat(RunningText.of(OtherText.of(ReportMother.clean2021(), "")).pieces()).isEmpty();
  }

  @Test
  void isCutWhereItIsLongerThanAnyoneWrites() {
    // given
    StructuredReport report =
        ReportMother.clean2021().body(SectionKind.OVERVIEW, "很长的一句话。".repeat(700_000)).build();

    // when
    List<RunningText.Piece> pieces = RunningText.of(report).pieces();

    // then
    assertThat(pieces).singleElement().satisfies(p -> assertThat(p.printed()).hasSize(60_000));
  }
}
