package org.gouji.validate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDateTest {

  @ParameterizedTest
  @CsvSource({
    "2020-01-05,于2020年1月5日印发,2020年1月5日",
    "2020-01-05,２０２０ 年 01 月 05 日,２０２０ 年 01 月 05 日",
    "2020-01-05,发布日期：2020-01-05 10:00,2020-01-05",
    "2020-12-26,2020.12.26,2020.12.26",
    "2020-12-30,二〇二〇年十二月三十日,二〇二〇年十二月三十日",
    "2019-10-11,二○一九年十月十一日,二○一九年十月十一日",
    "2019-11-20,二O一九年十一月二十日,二O一九年十一月二十日",
  })
  void findsADateHoweverItIsPrinted(LocalDate date, String text, String printed) {
    assertThat(PrintedDate.last(FoldedText.of(text), date)).map(Passage::printed).contains(printed);
  }

  @Test
  void takesTheLastOfSeveral() {
    // given
    FoldedText text = FoldedText.of("2019年12月26日召开会议。\n2019年12月26日");

    // when
    Passage last = PrintedDate.last(text, LocalDate.of(2019, 12, 26)).orElseThrow();

    // then
    assertThat(last.source().start()).isEqualTo(17);
  }

  @Test
  void takesNoOtherDateForIt() {
    // given
    FoldedText text = FoldedText.of("2019年12月26日 12019年1月2日 2019年1月25日 2019年11月2日");

    // then
    assertThat(PrintedDate.last(text, LocalDate.of(2019, 1, 2))).isEmpty();
  }
}
