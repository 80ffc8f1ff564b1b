package org.gouji.validate.rule.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.fixture.ReportMother;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》(国办公开办函〔2021〕30号)",
        "《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2019〕60号）",
        "《关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知》【国办公开办函【2019】60号】",
        "《关于印发<政府信息公开工作年度报告格式>的通知》（国办公开办函(2021)31号）",
        "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2019〕60号，以下简称《格式》）",
        "《关于印发《中华人民共和国政府信息公开工作年度报告格式的通知》（国办公开办函〔2019〕60号）",
        "《关于政府信息公开工作年度报告\n有关事项的通知》（国办公开办函〔2021〕 30 号）",
        "《中华人民共和国政府信息公开条例》（国务院令第710号，以下简称《条例》）",
        "《政府信息公开条例》（国务院第717号令）",
        "《中华人民共和国行政许可法》（国务院令第711号）",
        "国办公开办函〔2021〕30号《关于政府信息公开工作年度报告有关事项的通知》",
        "关于政府信息公开工作年度报告有关事项的通知（国办公开办函〔2021〕30号）",
        "《关于政府信息公开工作年度报告有关事项的通知（国办公开办函〔2021〕30号）》",
        "《關於政府信息公開工作年度報告有關事項的通知》（國辦公開辦函〔2021〕30號）",
        "《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办函〔2021〕30号）",
      })
  void findsTitlesAndNumbersThatDoNotBelongTogether(String text) {
    // when
    RuleCheck check = check(text);

    // then
    assertThat(check).isInstanceOf(RuleCheck.Failed.class);
    assertThat(((RuleCheck.Failed) check).violations()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）",
        "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）",
        "《关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知》(国办公开办函[2021]30号)",
        "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）",
        "《年报格式》（国办公开办函〔2021〕30号）",
        "《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）",
        "《中华人民共和国政府信息公开条例》（国务院第711号令）",
        "《中华人民共和国政府信息公开条例》（国务院令 第 ７１１ 号）",
        "《中华人民共和国政府信息公开条例》（中华人民共和国国务院令第711号）",
        "《政府信息公开条例》（2007年4月5日国务院令第492号公布，2019年4月3日国务院令第711号修订）",
        "新修订的《条例》（国令第711号）",
        "国务院令第711号《中华人民共和国政府信息公开条例》",
        "《中华人民共和国政府信息公开条例》（国务院令第711号）和《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）",
      })
  void passesCitationsThatBelongTogether(String text) {
    // when
    RuleCheck check = check(text);

    // then
    assertThat(check).isEqualTo(new RuleCheck.Passed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《关于做好档案移交工作的意见》（国办发〔2018〕17号）",
        "《安南省政务公开办法》（省政府令第211号）",
        "《关于印发云岭县2020年政务公开要点的通知》（云岭府办发〔2020〕41号）",
        "《中华人民共和国政府信息公开条例》",
        "（一）主动公开（872条）。",
        "《未完的标题（国务院",
        "",
      })
  void doesNotJudgeWhatItDoesNotKnow(String text) {
    // when
    RuleCheck check = check(text + "。");

    // then
    assertThat(check)
        .isEqualTo(
            RuleCheck.notApplicable("the report cites no known document by title and number"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（云政务公开办〔2021〕8号）",
        "《关于政府信息公开工作年度报告有关事项的通知》（云政办函〔2020〕3号）",
      })
  void leavesALocalPaperOfTheSameTitleAlone(String text) {
    // when
    RuleCheck check = check(text);

    // then
    assertThat(check).isEqualTo(new RuleCheck.Passed());
  }

  private static RuleCheck check(String preamble) {
    return new CitationRule()
        .check(
            new ReportContext(
                ReportMother.clean2021().preamble(preamble).build(), ReportMother.TAXONOMY));
  }
}
