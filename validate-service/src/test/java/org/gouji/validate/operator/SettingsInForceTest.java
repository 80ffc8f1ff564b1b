package org.gouji.validate.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.operator.RulesMother.findings;
import static org.gouji.validate.operator.RulesMother.result;
import static org.gouji.validate.operator.RulesMother.validate;

import java.util.List;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.RuleOutcome;
import org.gouji.validate.contract.RuleResult;
import org.gouji.validate.engine.Finding;
import org.gouji.validate.engine.Validation;
import org.gouji.validate.rule.Circumstances;
import org.gouji.validate.rule.fixture.ReportBuilder;
import org.gouji.validate.rule.fixture.ReportMother;
import org.junit.jupiter.api.Test;

/** What settings make of built-in rules. */
class SettingsInForceTest {

  @Test
  void aRuleThatIsSwitchedOffSaysSo() {
    // given
    String content =
        """
        settings:
          - { rule: S10, division: "340300", enabled: false }
          - { rule: Q01, enabled: false }
        """;
    StructuredReport report =
        now()
            .body(SectionKind.PROBLEMS, "无")
            .filedBy(new Agency("云岭县青溪镇人民政府", null, "340323"))
            .build();

    // then
    assertThat(result(validate(content, report, Circumstances.NONE), "S10"))
        .isEqualTo(new RuleResult("S10", RuleOutcome.NOT_APPLICABLE, List.of("switched off")));
    assertThat(result(validate("", report, Circumstances.NONE), "S10").outcome())
        .isEqualTo(RuleOutcome.FAILED);
  }

  @Test
  void thresholdsOfBuiltInRulesCanBeSet() {
    // given
    StructuredReport before = before().figure("proactive.penalties.decisions", "10").build();
    StructuredReport report = now().figure("proactive.penalties.decisions", "41").build();
    String content =
        "settings:\n  - { rule: Y04, thresholds: { factor: 4, leastDifference: 31 } }\n";

    // then
    assertThat(subjects(validate("", report, after(before)), "Y04"))
        .doesNotContain("proactive.penalties");
    assertThat(subjects(validate(content, report, after(before)), "Y04"))
        .contains("proactive.penalties");
  }

  private static List<String> subjects(Validation validation, String ruleId) {
    return findings(validation, ruleId).stream().map(Finding::subject).toList();
  }

  private static ReportBuilder now() {
    return ReportMother.clean("2021", 2023);
  }

  private static ReportBuilder before() {
    return ReportMother.clean("2021", 2022);
  }

  private static Circumstances after(StructuredReport previous) {
    return Circumstances.NONE.withPreviousYear(previous);
  }
}
