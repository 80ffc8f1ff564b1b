package org.gouji.validate.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.Identity;
import org.gouji.parse.contract.Span;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.RuleOutcome;
import org.gouji.validate.contract.RuleResult;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.engine.Finding;
import org.gouji.validate.engine.Validation;
import org.jspecify.annotations.Nullable;

/** Reports, findings and causes to decide on. */
public final class DecisionMother {
  public static final String REPORT_ID = "7d1f0c5e9a3b4682b1c4d5e6f7a8b9c0";
  public static final Agency AGENCY = new Agency("青石镇人民政府", "11340000TEST00017X", "340323104");
  public static final Instant NOON = Instant.parse("2026-01-29T12:00:00.123Z");

  private DecisionMother() {}

  public static StructuredReport report(int revision) {
    return new StructuredReport(
        REPORT_ID,
        revision,
        "submission-" + revision,
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        AGENCY,
        2025,
        "2021",
        "青石镇2025年政府信息公开工作年度报告",
        null,
        null,
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        0.97,
        new StructuredReport.Parser("gouji", "1"),
        new Identity(null, null, null),
        new Identity("青石镇", 2025, null),
        "report.txt",
        Instant.parse("2026-01-29T11:59:00Z"),
        "text");
  }

  public static Cause cause(int revision) {
    return Cause.of(REPORT_ID + ":" + revision, "ogi.report-events", 4, 100 + revision);
  }

  /** A tie-out that fails in a column, the printed figure being 17. */
  public static Finding tieOut(String column, int expected) {
    return tieOut(column, BigDecimal.valueOf(expected), new Span(40, 42));
  }

  static Finding tieOut(String column, BigDecimal expected, @Nullable Span source) {
    return new Finding(
        "T301",
        Severity.ERROR,
        column,
        new Message("应为" + expected.toPlainString(), "expected " + expected.toPlainString()),
        "第一项加第二项之和，等于第三项加第四项之和",
        List.of(new Evidence("requests.received." + column, BigDecimal.valueOf(17), "17", source)),
        expected,
        BigDecimal.valueOf(17));
  }

  public static Finding missingSection() {
    return new Finding(
        "S01",
        Severity.ERROR,
        "problems",
        new Message("缺少第五部分", "section five is absent"),
        "条例第五十条",
        List.of(),
        null,
        null);
  }

  public static Validation validation(Finding... findings) {
    return new Validation(
        List.of(
            new RuleResult("S01", RuleOutcome.PASSED, List.of()),
            new RuleResult(
                "T301", RuleOutcome.NOT_APPLICABLE, List.of("requests.carriedIn.total"))),
        List.of(findings));
  }
}
