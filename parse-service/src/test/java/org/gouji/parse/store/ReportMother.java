package org.gouji.parse.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.Identity;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.ParseIssue;
import org.gouji.parse.contract.Section;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.Span;
import org.gouji.parse.contract.StructuredReport;

/** Reports to store, number and show. */
public final class ReportMother {
  public static final Instant RECEIVED = Instant.parse("2026-01-15T02:03:04.000000567Z");

  private ReportMother() {}

  /** A report that says nothing but whose it is. */
  public static StructuredReport report(String reportId, String submissionId) {
    return new StructuredReport(
        reportId,
        1,
        submissionId,
        "sha-of-" + submissionId,
        new Agency("青禾县云溪镇人民政府", null, null),
        2025,
        "2021",
        null,
        null,
        null,
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        1.0,
        new StructuredReport.Parser("gouji", "1"),
        new Identity(null, null, null),
        new Identity(null, null, null),
        null,
        RECEIVED,
        "");
  }

  /** A report with something in every field and a fact in every state. */
  public static StructuredReport full() {
    Map<String, Fact> facts = new LinkedHashMap<>();
    facts.put(
        "requests.received.total",
        new Fact(new BigDecimal("17"), FactState.REPORTED, "17", new Span(40, 42), 1.0));
    facts.put(
        "proactive.fees.amount",
        new Fact(
            new BigDecimal("25.1000"), FactState.REPORTED, "251000元", new Span(50, 57), 0.875));
    facts.put(
        "requests.carriedIn.total", new Fact(null, FactState.BLANK, "无", new Span(60, 61), 0.5));
    facts.put(
        "requests.granted.total",
        new Fact(null, FactState.UNREADABLE, "三x", new Span(70, 72), 0.25));
    facts.put("requests.denied.total", new Fact(null, FactState.MISSING, null, null, 0.125));
    return new StructuredReport(
        "0123456789abcdef0123456789abcdef",
        3,
        "fedcba9876543210fedcba9876543210",
        "5e".repeat(32),
        new Agency("青禾县云溪镇人民政府", "11340000002986043X", "340323101"),
        2025,
        "2021",
        "青禾县云溪镇人民政府2025年政府信息公开工作年度报告",
        LocalDate.of(2026, 1, 20),
        LocalDate.of(2026, 1, 18),
        List.of(
            new Section(1, "一、总体情况", SectionKind.OVERVIEW, "正文\u0000甲", new Span(20, 30)),
            new Section(2, "二、主动公开", SectionKind.PROACTIVE_DISCLOSURE, "乙", new Span(30, 40))),
        facts,
        List.of(
            new NarrativeClaim(
                "requestsReceived", new BigDecimal("16"), "收到申请16件。", new Span(21, 29)),
            new NarrativeClaim("noLitigation", null, "未发生诉讼。", new Span(29, 30)),
            new NarrativeClaim(
                "itemsDisclosedCategory",
                new BigDecimal("12.5"),
                "其中政策文件12.5万条。",
                new Span(30, 42, 3),
                new Span(36, 40, 3),
                "条",
                true,
                "subject",
                "政策文件",
                "全县",
                false,
                new Span(31, 34, 3),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                SectionKind.REMEDIES)),
        List.of(
            new ParseIssue("lowConfidence", "row matched by position", new Span(70, 72)),
            new ParseIssue("noSignature", "no date below the text", null)),
        0.9375,
        new StructuredReport.Parser("gouji", "1.0.0"),
        new Identity("云溪镇人民政府", 2025, LocalDate.of(2026, 1, 20)),
        new Identity("青禾县云溪镇人民政府", 2024, null),
        "年报 2025.docx",
        RECEIVED,
        "全文𠀀");
  }
}
