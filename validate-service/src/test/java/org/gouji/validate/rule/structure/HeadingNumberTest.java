package org.gouji.validate.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.validate.rule.structure.HeadingNumber.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingNumberTest {

  @ParameterizedTest
  @CsvSource({
    "一、总体情况,CHINESE,1",
    "\u3000六 其他需要报告的事项,CHINESE,6",
    "（四）行政复议,CHINESE_IN_BRACKETS,4",
    "㈤存在的问题,CHINESE_IN_BRACKETS,5",
    "4、行政复议,ARABIC,4",
    "３．收到和处理申请情况,ARABIC,3",
    "(2)主动公开,ARABIC_IN_BRACKETS,2",
    "叁、收到和处理申请情况,FORMAL,3",
    "Ⅳ.行政复议,ROMAN,4",
    "第五部分 存在的问题,PART,5",
    "第5部分 存在的问题,PART,5",
    "7、其他,ARABIC,7",
  })
  void readsTheNumberAndHowItIsWritten(String heading, Style style, int value) {
    assertThat(HeadingNumber.of(heading)).contains(new HeadingNumber(style, value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"总体情况", "、总体情况", "2023年总体情况", "202、总体情况", "Introduction", ""})
  void findsNoNumberWhereNoneStands(String heading) {
    assertThat(HeadingNumber.of(heading)).isEmpty();
  }
}
