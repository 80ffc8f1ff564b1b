package org.gouji.validate.rule.structure;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportBuilder;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class HeadingSequenceFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "S02";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "one heading is numbered in another style",
            ReportMother.clean2019().heading(SectionKind.REMEDIES, "4、政府信息公开行政复议、行政诉讼情况"),
            ExpectedFinding.of(
                "numbering",
                "标题序号有误或缺失：“4、政府信息公开行政复议、行政诉讼情况”，依次应为“四”。",
                "Headings wrongly numbered or without a number:"
                    + " “4、政府信息公开行政复议、行政诉讼情况”; by the format 四.",
                "4、政府信息公开行政复议、行政诉讼情况")),
        failing(
            "one heading lost its numeral, another bears a wrong one",
            ReportMother.clean2021()
                .heading(SectionKind.OVERVIEW, "、总体情况")
                .heading(SectionKind.OTHER, "五、其他需要报告的事项"),
            ExpectedFinding.of(
                "numbering",
                "标题序号有误或缺失：“、总体情况”、“五、其他需要报告的事项”，依次应为“一、六”。",
                "Headings wrongly numbered or without a number: “、总体情况”、“五、其他需要报告的事项”;"
                    + " by the format 一、六.",
                "、总体情况",
                "五、其他需要报告的事项")),
        failing(
            "all numerals are lost",
            numbered(ReportMother.clean2021(), "", "", "", "", "", ""),
            ExpectedFinding.of(
                "numbering",
                "标题序号有误或缺失：“总体情况”、“主动公开”、“申请情况”、“复议诉讼”、“存在问题”、“其他事项”，" + "依次应为“一、二、三、四、五、六”。",
                "Headings wrongly numbered or without a number:"
                    + " “总体情况”、“主动公开”、“申请情况”、“复议诉讼”、“存在问题”、“其他事项”;"
                    + " by the format 一、二、三、四、五、六.",
                "总体情况",
                "主动公开",
                "申请情况",
                "复议诉讼",
                "存在问题",
                "其他事项")),
        failing(
            "two sections changed places: the numbers, whichever they bear, are the same cause",
            ReportMother.clean2021()
                .moveSection(SectionKind.OTHER, 4)
                .heading(SectionKind.OTHER, "五、其他需要报告的事项")
                .heading(SectionKind.PROBLEMS, "六、存在的主要问题及改进情况"),
            ExpectedFinding.of(
                "order",
                "各部分标题顺序有误：“一、总体情况”、“二、主动公开政府信息情况”、“三、收到和处理政府信息公开申请情况”、"
                    + "“四、政府信息公开行政复议、行政诉讼情况”、“五、其他需要报告的事项”、“六、存在的主要问题及改进情况”。",
                "The section headings are out of order:"
                    + " “一、总体情况”、“二、主动公开政府信息情况”、“三、收到和处理政府信息公开申请情况”、"
                    + "“四、政府信息公开行政复议、行政诉讼情况”、“五、其他需要报告的事项”、“六、存在的主要问题及改进情况”.",
                "一、总体情况",
                "二、主动公开政府信息情况",
                "三、收到和处理政府信息公开申请情况",
                "四、政府信息公开行政复议、行政诉讼情况",
                "五、其他需要报告的事项",
                "六、存在的主要问题及改进情况")),
        passing(
            "all six in Arabic numerals",
            numbered(ReportMother.clean2021(), "1.", "2.", "3.", "4.", "5.", "6.")),
        passing(
            "all six in brackets, full-width and half-width",
            numbered(ReportMother.clean2019(), "（一）", "(二)", "（三）", "㈣", "（五）", "(六)")),
        passing(
            "marks behind the numeral differ",
            numbered(ReportMother.clean2019(), "一、", "二.", "三 ", "四．", "五，", " 六、")),
        passing(
            "all six as parts",
            numbered(ReportMother.clean2019(), "第一部分", "第二部分", "第三部分", "第四部分", "第五部分", "第六部分")),
        notApplicable(
                "no section was found",
                withoutSections(ReportMother.clean2019()),
                "the report has no section heading")
            .beside("S01"));
  }

  private static ReportBuilder numbered(ReportBuilder report, String... numbers) {
    return report
        .heading(SectionKind.OVERVIEW, numbers[0] + "总体情况")
        .heading(SectionKind.PROACTIVE_DISCLOSURE, numbers[1] + "主动公开")
        .heading(SectionKind.REQUESTS, numbers[2] + "申请情况")
        .heading(SectionKind.REMEDIES, numbers[3] + "复议诉讼")
        .heading(SectionKind.PROBLEMS, numbers[4] + "存在问题")
        .heading(SectionKind.OTHER, numbers[5] + "其他事项");
  }

  private static ReportBuilder withoutSections(ReportBuilder report) {
    for (SectionKind kind : SectionKind.values()) {
      report.withoutSection(kind);
    }
    return report;
  }
}
