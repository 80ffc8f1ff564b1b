package org.gouji.validate.rule.wording;

import static org.gouji.validate.rule.fixture.RuleCase.failing;
import static org.gouji.validate.rule.fixture.RuleCase.passing;

import java.util.List;
import java.util.Set;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.rule.fixture.ClaimDraft;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.OtherText;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;

class PersonalDataFixture implements RuleFixture {
  /** Made up: of no one known, its check digit valid. */
  private static final String IDENTITY_NUMBER = "530102195607140312";

  @Override
  public String ruleId() {
    return "P01";
  }

  @Override
  public List<RuleCase> cases() {
    return List.of(
        failing(
            "an identity number, and a mobile number that stands twice",
            ReportMother.clean2021()
                .says(
                    SectionKind.PROBLEMS, "村民李某（ID）和13612349876反映。".replace("ID", IDENTITY_NUMBER))
                .says(SectionKind.OTHER, "致电136-1234-9876答复。"),
            ExpectedFinding.of(
                "530102************",
                "文中出现公民身份号码530102************，属于个人信息，不应公开。",
                "The text shows a resident identity number, 530102************, which is personal"
                    + " data and must not be published.",
                "530102"),
            ExpectedFinding.of(
                "136****9876",
                "文中出现手机号码136****9876，属于个人信息，不应公开。",
                "The text shows a mobile number, 136****9876, which is personal data and must not"
                    + " be published.",
                "136",
                "136")),
        failing(
            "a citizen's number in a sentence that reads like a contact line",
            ReportMother.clean2021()
                .says(
                    SectionKind.REQUESTS,
                    "答复已送申请人柳某（电话：13700004444）。",
                    ClaimDraft.words(ClaimKind.CONTACT)),
            ExpectedFinding.of(
                "137****4444",
                "文中出现手机号码137****4444，属于个人信息，不应公开。",
                "The text shows a mobile number, 137****4444, which is personal data and must not"
                    + " be published.",
                "137")),
        passing(
            "a wrong check digit, an impossible day of birth, the contact line and an amount",
            ReportMother.clean2021()
                .says(
                    SectionKind.PROBLEMS,
                    "编码530102199902301236，流水530102199902111230，金额13612349876元。")
                .opens("方便群众联系（电话：13700001111）。", ClaimDraft.words(ClaimKind.CONTACT))
                .says(SectionKind.OTHER, "值班电话：13700002222。联系人：马某，手机：13700003333。")),
        new RuleCase.NotApplicable(
            "there is no text",
            OtherText.of(ReportMother.clean2021(), ""),
            List.of("the report has no text"),
            Set.of()));
  }
}
