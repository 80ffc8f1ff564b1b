package org.gouji.validate.rule.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.fixture.OtherText;
import org.gouji.validate.rule.fixture.ReportMother;
import org.junit.jupiter.api.Test;

class PassagesTest {

  @Test
  void aTextFullOfFaultsGivesABoundedNumberOfViolations() {
    // given
    String dates =
        IntStream.range(0, 120)
            .mapToObj(i -> "，于" + (1900 + i) + "年13月1日")
            .collect(Collectors.joining());
    ReportContext report =
        new ReportContext(OtherText.of(ReportMother.clean2021(), dates), ReportMother.TAXONOMY);

    // when
    RuleCheck check = new MalformedDateRule().check(report);

    // then
    assertThat(check).isInstanceOf(RuleCheck.Failed.class);
    assertThat(((RuleCheck.Failed) check).violations()).hasSize(50);
    assertThat(((RuleCheck.Failed) check).skipped())
        .isEqualTo(List.of("70 more passages are not listed"));
  }

  @Test
  void aLongTextWithoutEndIsReadInGoodTime() {
    // given: what makes a careless pattern slow
    String hostile =
        "《".repeat(20_000)
            + "共收到".repeat(20_000)
            + "余".repeat(20_000)
            + "1".repeat(20_000)
            + "年".repeat(20_000)
            + "(".repeat(20_000)
            + " ".repeat(20_000)
            + "月".repeat(20_000);
    ReportContext report =
        new ReportContext(OtherText.of(ReportMother.clean2021(), hostile), ReportMother.TAXONOMY);

    // when
    long start = System.nanoTime();
    new LostFigureRule().check(report);
    new MalformedDateRule().check(report);
    new CitationRule().check(report);

    // then
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }
}
