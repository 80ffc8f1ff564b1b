package org.gouji.validate.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.Span;
import org.junit.jupiter.api.Test;

class MaskedTextTest {

  @Test
  void figuresInWhateverScriptAreOneMark() {
    assertThat(masked("办结１,２05.5件，其中三百二十件、廿件；〇七天")).isEqualTo("办结#件其中#件廿件。#天\n");
  }

  @Test
  void titlesAndTheAgencysNamesAreOneMark() {
    assertThat(
            masked(
                "云岭县青溪镇按《政府信息公开工作办法（试行）》办理，青溪镇人民政府和云岭县政府网站同步。",
                new Agency("云岭县青溪镇人民政府", null, null)))
        .isEqualTo("@按《办理@和@政府网站同步。\n");
  }

  @Test
  void aDepartmentIsKnownByItsOwnNameAndItsDivisions() {
    assertThat(masked("望桐区市场监督管理局、市场监督管理局、岚川市望桐区", new Agency("岚川市望桐区市场监督管理局", null, null)))
        .isEqualTo("@\n");
  }

  @Test
  void traditionalCharactersBlanksAndLinesMakeNoDifference() {
    assertThat(masked("群 眾　查\n詢，\u200b窗口")).isEqualTo(masked("群众查询窗口"));
  }

  @Test
  void aBracketThatIsNeverClosedHidesNothing() {
    assertThat(masked("《" + "长".repeat(200))).hasSize(202);
  }

  @Test
  void everyMarkKnowsWhereItIsPrinted() {
    // given a text with a character outside the basic plane, somewhere in a report
    RunningText text =
        new RunningText(
            List.of(
                new RunningText.Piece(40, "在\uD842\uDFB7口 贴出12 ,\n345张。"),
                new RunningText.Piece(90, "完")));

    // when
    MaskedText masked = MaskedText.of(text, List.of());

    // then
    assertThat(masked.value()).isEqualTo("在\uD842\uDFB7口贴出#张。\n完\n");
    assertThat(masked.span(3, 8)).isEqualTo(new Span(42, 55));
    assertThat(text.printed(masked.span(3, 8))).isEqualTo("口 贴出12 ,\n345张");
    assertThat(masked.span(10, 11)).isEqualTo(new Span(90, 91));
  }

  private static String masked(String text) {
    return masked(text, new Agency(null, null, null));
  }

  private static String masked(String text, Agency agency) {
    RunningText running = new RunningText(List.of(new RunningText.Piece(0, text)));
    return MaskedText.of(running, Mentions.of(agency)).value();
  }
}
