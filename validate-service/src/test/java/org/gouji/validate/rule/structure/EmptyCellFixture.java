package org.gouji.validate.rule.structure;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.notApplicable;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class EmptyCellFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "S06";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "cells of two tables are empty, full-width and zero-width blanks included",
            ReportMother.clean2019()
                .blank("requests.granted.total", "")
                .blank("requests.partiallyGranted.total", "\u3000\u200b ")
                .blank("proactive.fees.change", "\u00a0"),
            ExpectedFinding.of(
                "proactive",
                "“主动公开政府信息情况”表有1个单元格为空：“行政事业性收费·本年增/减”。",
                "1 cell of the table \"Proactive disclosure\" without a figure: \"Administrative"
                    + " and institutional fees · Increase or decrease this year\".",
                "proactive.fees.change"),
            ExpectedFinding.of(
                "requests",
                "“收到和处理政府信息公开申请情况”表有2个单元格为空："
                    + "“三、本年度办理结果·（一）予以公开·总计”、"
                    + "“三、本年度办理结果·（二）部分公开（区分处理的，只计这一情形，不计其他情形）·总计”。",
                "2 cells of the table \"Requests received and processed\" without a figure:"
                    + " \"3. Outcomes this year · (1) Disclosed · Total\","
                    + " \"3. Outcomes this year · (2) Partially disclosed (counted here alone where"
                    + " separable) · Total\".",
                "requests.granted.total",
                "requests.partiallyGranted.total")),
        failing(
            "a single cell is lost from its row",
            ReportMother.clean2021()
                .without(concept -> concept.id().equals("requests.carriedOut.socialOrganization")),
            ExpectedFinding.of(
                "requests",
                "“收到和处理政府信息公开申请情况”表有1个单元格为空：“四、结转下年度继续办理·社会公益组织”。",
                "1 cell of the table \"Requests received and processed\" without a figure: \"4."
                    + " Carried over to next year · Public-benefit organizations\".",
                "requests.carriedOut.socialOrganization")),
        passing("no cell is empty", ReportMother.clean2021()),
        notApplicable(
                "a table is absent",
                ReportMother.clean2021().withoutTable("remedies"),
                "table remedies is absent")
            .beside("S04"),
        notApplicable(
                "a row is absent",
                ReportMother.clean2021().withoutRow("requests.carriedIn"),
                "requests.carriedIn is absent")
            .beside("S05"));
  }
}
