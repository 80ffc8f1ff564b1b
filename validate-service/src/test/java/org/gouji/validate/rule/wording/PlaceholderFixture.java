package org.gouji.validate.rule.wording;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import java.util.Set;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.OtherText;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class PlaceholderFixture implements RuleFixture {

  @Override
  public String ruleId() {
    return "Q04";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "letters, crosses, asterisks and an instruction",
            ReportMother.clean2021().says(SectionKind.PROBLEMS, "20XX年走访××村，接待**人次。（此处填写整改措施）"),
            found("20XX年走访××村"),
            found("接待**人次"),
            found("(此处填写整改措施)", "（此处填写整改措施）")),
        passing(
            "an address, a Latin word, a masked number and a masked name",
            ReportMother.clean2021()
                .says(
                    SectionKind.PROBLEMS,
                    "见http://www.xx.example.cn/XX/a.html，型号为ABXX，来电138****5678，申请人王××。")),
        new RuleCase.NotApplicable(
            "there is no text",
            OtherText.of(ReportMother.clean2021(), ""),
            List.of("the report has no text"),
            Set.of()));
  }

  private static ExpectedFinding found(String words) {
    return found(words, words);
  }

  private static ExpectedFinding found(String words, String printed) {
    return ExpectedFinding.of(
        words,
        "“" + words + "”中留有未填写的占位符。",
        "A placeholder is left in \"" + words + "\".",
        printed);
  }
}
