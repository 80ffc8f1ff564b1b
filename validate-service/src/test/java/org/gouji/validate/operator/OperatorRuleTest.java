package org.gouji.validate.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gouji.validate.operator.RulesMother.findings;
import static org.gouji.validate.operator.RulesMother.result;
import static org.gouji.validate.operator.RulesMother.rule;
import static org.gouji.validate.operator.RulesMother.validate;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.RuleOutcome;
import org.gouji.validate.contract.RuleResult;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.engine.Finding;
import org.gouji.validate.engine.Validation;
import org.gouji.validate.rule.Circumstances;
import org.gouji.validate.rule.fixture.ReportBuilder;
import org.gouji.validate.rule.fixture.ReportMother;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorRuleTest {
  private static final String MESSAGE = "message: { zh: 错, en: wrong }";
  private static final String FELL =
      rule(
          "message:",
          "  zh: 新收申请由 {previous.requests.received.total} 件降至 {actual} 件，{year}年度{agency}至少应有 {expected} 件",
          "  en: requests fell from {previous.requests.received.total} to {actual}, {expected} at least",
          "thresholds:",
          "  - { name: share, default: 0.5, min: 0.1, max: 1, zh: 比例, en: share }",
          "when: previous['requests.received.total'] >= 10",
          "fails: facts['requests.received.total'] < previous['requests.received.total'] *"
              + " thresholds['share']",
          "expected: previous['requests.received.total'] * thresholds.share",
          "actual: facts['requests.received.total']");

  @Test
  void aFindingSaysTheFiguresAndShowsTheCellsOfBothYears() {
    // given
    StructuredReport before = before().figure("requests.received.total", "37").build();
    StructuredReport report = now().figure("requests.received.total", "18").build();

    // when
    Validation validation = validate(FELL, report, after(before));

    // then
    assertThat(findings(validation, "X01"))
        .containsExactly(
            new Finding(
                "X01",
                Severity.WARNING,
                null,
                new Message(
                    "新收申请由 37 件降至 18 件，2023年度" + report.agency().name() + "至少应有 18.5 件",
                    "requests fell from 37 to 18, 18.5 at least"),
                "本地规定",
                List.of(cell(report, null), cell(before, before)),
                new BigDecimal("18.5"),
                new BigDecimal("18")));
    assertThat(result(validation, "X01"))
        .isEqualTo(new RuleResult("X01", RuleOutcome.FAILED, List.of()));
  }

  private static Evidence cell(StructuredReport report, StructuredReport other) {
    var fact = report.facts().get("requests.received.total");
    return other == null
        ? new Evidence("requests.received.total", fact.value(), fact.text(), fact.source())
        : new Evidence(
            "requests.received.total",
            fact.value(),
            fact.text(),
            fact.source(),
            other.reportId(),
            other.revision(),
            other.year());
  }

  @Test
  void aRuleThatHoldsPasses() {
    // given
    StructuredReport before = before().figure("requests.received.total", "37").build();
    StructuredReport report = now().figure("requests.received.total", "19").build();

    // when
    Validation validation = validate(FELL, report, after(before));

    // then
    assertThat(result(validation, "X01")).isEqualTo(passed());
    assertThat(findings(validation, "X01")).isEmpty();
  }

  @Test
  void aSettingChangesThresholdAndSeverityOfAnOwnRule() {
    // given
    String set =
        FELL + "settings:\n  - { rule: X01, severity: error, thresholds: { share: 0.9 } }\n";
    StructuredReport before = before().figure("requests.received.total", "37").build();
    StructuredReport report = now().figure("requests.received.total", "19").build();

    // when
    Validation validation = validate(set, report, after(before));

    // then
    assertThat(findings(validation, "X01"))
        .extracting(Finding::severity, finding -> finding.message().en())
        .containsExactly(tuple(Severity.ERROR, "requests fell from 37 to 19, 33.3 at least"));
  }

  @Test
  void namesTheFiguresThatAreNotThere() {
    // given
    StructuredReport report =
        now()
            .blank("requests.received.total", "—")
            .words("requests.granted.total", "若干")
            .withoutTable("remedies")
            .build();
    String content =
        rule(
            MESSAGE,
            "fails: facts['requests.received.total'] + facts['requests.granted.total'] >"
                + " facts['remedies.reconsideration.total'] + facts['requests.other.total']");

    // when
    Validation validation = validate(content, report, Circumstances.NONE);

    // then
    assertThat(result(validation, "X01"))
        .isEqualTo(
            notApplicable(
                "requests.received.total is blank",
                "requests.granted.total is unreadable",
                "table remedies is absent",
                "edition 2021 has no requests.other.total"));
  }

  @Test
  void isNotApplicableWithoutTheReportOnTheYearBefore() {
    // given
    StructuredReport blank = before().blank("requests.received.total", "").build();

    // then
    assertThat(result(validate(FELL, now().build(), Circumstances.NONE), "X01"))
        .isEqualTo(notApplicable("the report on 2022 is not known"));
    assertThat(result(validate(FELL, now().build(), after(blank)), "X01"))
        .isEqualTo(notApplicable("in the report on 2022 requests.received.total is blank"));
    assertThat(result(validate(FELL, now().year(null).build(), Circumstances.NONE), "X01"))
        .isEqualTo(notApplicable("the reporting year is unknown"));
  }

  @Test
  void isNotApplicableWhereItsConditionDoesNotHold() {
    // given
    StructuredReport before = before().figure("requests.received.total", "9").build();

    // when
    Validation validation = validate(FELL, now().build(), after(before));

    // then
    assertThat(result(validation, "X01"))
        .isEqualTo(notApplicable("its condition 'when' does not hold"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.1  | 0.2  | 0.3   | true",
        "1.10 | 2.10 | 3.2   | true",
        "1.10 | 2.10 | 3.20  | true",
        "100  | 0    | 100.0 | true",
        "0.1  | 0.2  | 0.3001| false",
        "2406.51 | 1593.49 | 4000 | true"
      })
  void sumsOfAmountsAreExact(String one, String other, String sum, boolean equal) {
    // given
    String content =
        rule(
            MESSAGE,
            "fails: facts['proactive.fees.amount'] + facts['requests.received.total'] !="
                + " facts['requests.granted.total']");
    StructuredReport report =
        now()
            .figure("proactive.fees.amount", one)
            .figure("requests.received.total", other)
            .figure("requests.granted.total", sum)
            .build();

    // when
    Validation validation = validate(content, report, Circumstances.NONE);

    // then
    assertThat(result(validation, "X01").outcome())
        .isEqualTo(equal ? RuleOutcome.PASSED : RuleOutcome.FAILED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facts['proactive.fees.amount'] == 0.1",
        "0.1 == facts['proactive.fees.amount']",
        "facts['requests.received.total'] == 30",
        "facts['requests.received.total'] != 31",
        "30 != facts['proactive.fees.amount']",
        "facts['requests.received.total'] - 30 < facts['proactive.fees.amount']",
        "-facts['requests.received.total'] == -30",
        "abs(-facts['requests.received.total']) >= 30",
        "facts['requests.received.total'] / 4 == 7.5",
        "round(facts['requests.received.total'] / 7, 2) == 4.29",
        "round(facts['requests.received.total'] / 7, 0) == 4",
        "sum([facts['requests.received.total'], facts['proactive.fees.amount']]) == 30.1",
        "[facts['requests.received.total'], facts['proactive.fees.amount']].exists(x, x < 1)",
        "facts['requests.received.total'] in [decimal(30), decimal(0.5)]",
        "facts['requests.received.total'] > 0 ? year == 2023 : false",
        "edition == '2021' && agency.name.endsWith('镇人民政府')",
        "agency.code == '' && agency['divisionCode'] == '340323'"
      })
  void expressionsComputeWithFiguresAsTheyAreWritten(String expression) {
    // given
    StructuredReport report =
        now()
            .figure("proactive.fees.amount", "0.10")
            .figure("requests.received.total", "30")
            .filedBy(new Agency("云岭县青溪镇人民政府", null, "340323"))
            .build();

    // when
    Validation validation =
        validate(rule(MESSAGE, "fails: \"" + expression + "\""), report, Circumstances.NONE);

    // then
    assertThat(result(validation, "X01").outcome()).isEqualTo(RuleOutcome.FAILED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 / facts['requests.received.total'] > 2 | Division by zero",
        "1 / (2 - 2) > 2 | / by zero",
        "facts['requests.granted.total'] * 1e99 * 1e99 > 2 | more than 100 digits",
        "round(facts['requests.granted.total'], 99) > 2 | round to 0 to 34 places"
      })
  void whatCannotBeComputedIsASystemErrorAndTheOtherRulesStillRun(
      String expression, String reason) {
    // given
    StructuredReport report = now().figure("requests.received.total", "0").build();

    // when
    Validation validation =
        validate(rule(MESSAGE, "fails: " + expression), report, Circumstances.NONE);

    // then
    RuleResult result = result(validation, "X01");
    assertThat(result.outcome()).isEqualTo(RuleOutcome.SYSTEM_ERROR);
    assertThat(result.reasons())
        .singleElement()
        .asString()
        .startsWith("'fails' cannot be computed: ")
        .contains(reason);
    assertThat(findings(validation, "X01")).isEmpty();
    assertThat(findings(validation, "T302")).isNotEmpty();
  }

  @Test
  void anExpressionThatRunsTooLongIsASystemError() {
    // given
    String digits = "[1,2,3,4,5,6,7,8,9,10,11,12]";
    String content =
        rule(
            MESSAGE,
            "fails: \""
                + digits
                + ".all(a, "
                + digits
                + ".all(b, "
                + digits
                + ".all(c, a + b + c > 0)))\"");

    // when
    Validation validation = validate(content, now().build(), Circumstances.NONE);

    // then
    assertThat(result(validation, "X01").outcome()).isEqualTo(RuleOutcome.SYSTEM_ERROR);
  }

  @Test
  void aRuleCanBeForADivisionForYearsAndForEditions() {
    // given
    String always = "fails: \"true\"";
    Agency agency = new Agency("云岭县青溪镇人民政府", null, "340323");
    StructuredReport report = now().filedBy(agency).build();

    // then
    assertThat(outcome(rule(MESSAGE, always, "division: \"340300\""), report))
        .isEqualTo(new RuleResult("X01", RuleOutcome.FAILED, List.of()));
    assertThat(outcome(rule(MESSAGE, always, "division: \"350000\""), report))
        .isEqualTo(notApplicable("does not concern agencies outside 350000"));
    assertThat(outcome(rule(MESSAGE, always, "fromYear: 2024"), report))
        .isEqualTo(notApplicable("not in force for the reporting year 2023"));
    assertThat(outcome(rule(MESSAGE, always, "editions: [\"2019\"]"), report))
        .isEqualTo(notApplicable("does not concern the tables of edition 2021"));
  }

  @Test
  void evidenceCanBeOtherCellsThanTheExpressionsRead() {
    // given
    String content =
        rule(
            MESSAGE,
            "fails: facts['requests.received.total'] > 0",
            "evidence: [requests.granted.total, previous.requests.denied.stateSecret.total,"
                + " requests.carriedIn.total]");
    StructuredReport report = now().blank("requests.granted.total", "/").build();

    // when
    Validation alone = validate(content, report, Circumstances.NONE);
    Validation after = validate(content, report, after(before().build()));

    // then
    assertThat(findings(alone, "X01").get(0).evidence())
        .extracting(Evidence::concept, Evidence::year)
        .containsExactly(
            tuple("requests.carriedIn.total", null), tuple("requests.granted.total", null));
    assertThat(findings(after, "X01").get(0).evidence())
        .extracting(Evidence::concept, Evidence::year)
        .containsExactly(
            tuple("requests.carriedIn.total", null),
            tuple("requests.granted.total", null),
            tuple("requests.denied.stateSecret.total", 2022));
  }

  private static RuleResult outcome(String content, StructuredReport report) {
    return result(validate(content, report, Circumstances.NONE), "X01");
  }

  private static RuleResult passed() {
    return new RuleResult("X01", RuleOutcome.PASSED, List.of());
  }

  private static RuleResult notApplicable(String... reasons) {
    return new RuleResult("X01", RuleOutcome.NOT_APPLICABLE, List.of(reasons));
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
