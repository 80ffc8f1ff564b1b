package org.gouji.parse.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts made to keep a reader busy: what is too long is no sentence, and nothing goes in circles.
 */
class HostileNarrativeTest {
  private static final int LENGTH = 200_000;

  private static List<FoundClaim> read(String text) {
    return NarrativeReader.read(text, null, 2022, "青禾县云溪镇人民政府");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsHostileTextToItsEnd(String unit) {
    // given
    String repeated = unit.repeat(LENGTH / unit.length());
    String broken = (unit.repeat(900 / unit.length()) + "。").repeat(100);

    // when
    List<FoundClaim> inOneSentence = read(repeated + "收到政府信息公开申请1件");
    List<FoundClaim> inMany = read(broken + "全年收到政府信息公开申请7件。");

    // then
    assertThat(inOneSentence).isEmpty();
    assertThat(inMany)
        .last()
        .satisfies(claim -> assertThat(claim.figure().end()).isGreaterThan(broken.length()));
  }

  private static Stream<Arguments> texts() {
    return Stream.of(
            "9",
            "1,",
            "９",
            "一",
            "十万",
            "百分之",
            "《",
            "《〈",
            "〉》",
            "（",
            "、",
            "，",
            "：",
            "#",
            "¤",
            "收到",
            "未",
            "没有收到",
            "公民、法人和",
            "的",
            "我镇",
            "共计",
            "未收到公民、法人",
            "均已按时",
            "行政复议、",
            "未发生行政复议、行政诉讼",
            "其中",
            "信息处理费",
            "未收取任何",
            "2022年",
            "2022年1月1日至",
            "规范性文件",
            "同比",
            "增长",
            "较上年",
            "全年全年本年度我镇共",
            "政府信息公开",
            "申请",
            "依申请公开",
            "电话：",
            "\uD840\uDC00",
            "\uD840",
            "㈠",
            "收到政府信息公开申请",
            "主动公开信息")
        .map(unit -> argumentSet("«" + unit + "»", unit));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", "\t\n", "\u3000", "\u200b"})
  void blanksHoweverManyAreNoText(String blank) {
    // given
    String text = blank.repeat(LENGTH) + "收到政府信息公开申请1件" + blank.repeat(LENGTH);

    // when
    List<FoundClaim> claims = read(text);

    // then
    assertThat(claims).hasSize(1);
  }

  @Test
  void aFigureOfTooManyDigitsIsNoFigure() {
    assertThat(read("全年收到政府信息公开申请" + "9".repeat(900) + "件。")).isEmpty();
    assertThat(read("全年收到政府信息公开申请" + "9".repeat(100_000) + "件。")).isEmpty();
  }

  @Test
  void halfASurrogatePairDoesNoHarm() {
    assertThat(read("\uDC00全年收到政府信息公开申请3件\uD840。")).hasSize(1);
  }
}
