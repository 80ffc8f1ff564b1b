package org.gouji.validate.rule.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.validate.text.FoldedText;
import org.gouji.validate.text.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

  @ParameterizedTest
  @CsvSource({
    "全年公开信息XX条，, 全年公开信息XX条",
    "全年公开信息ＸＸ条。, 全年公开信息XX条",
    "20××年召开会议。, 20××年召开会议",
    "XXX镇人民政府, XXX镇人民政府",
    "xx县政府, xx县政府",
    "印发〔20XX〕XX号文件, 印发〔20XX〕XX号文件",
    "接待群众**人次, 接待群众**人次",
    "X月X日召开会议, X月X日召开会议",
    "由____牵头整改, 由____牵头整改",
    "受理＿＿＿件, 受理___件",
    "电话0871-XXXXXXX, 电话0871-XXXXXXX",
    "下一步（此处填写）。, (此处填写)",
    "问题：【待补充】, 【待补充】"
  })
  void findsWhatATemplateLeftOpen(String text, String passage) {
    assertThat(Placeholders.find(FoldedText.of(text))).extracting(Passage::key).contains(passage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "网址http://www.xx.example.cn/XX/2023xx.html",
        "邮箱xx@example.cn、a_xx@example.com",
        "门户www.xxgk.example.cn，xxgk.example.gov.cn",
        "采用XXL号字和MAXX系统",
        "来电138****5678、证件5301××××1234",
        "申请人王××，村民李XX",
        "张××诉县政府一案，赵**不服答复",
        "****************",
        "** **",
        "________________",
        "附件a__b_2023.doc，邮箱zw__gk@example.cn",
        "X光机1台",
        "长3×4米，满意率98%*",
        "公众号“云岭X资讯”"
      })
  void leavesAddressesWordsMasksAndRulesAlone(String text) {
    assertThat(Placeholders.find(FoldedText.of(text))).isEmpty();
  }
}
