package org.gouji.parse.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

  @Property
  void readsWhatIsWrittenAsASchoolTeaches(@ForAll @IntRange(max = 99_999_999) int number) {
    String numeral = ChineseNumeral.of(number);
    // 一万零五 is plain, 一万五 would be 15,000
    assertThat(Numeral.value(numeral)).as(numeral).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "零, 0",
    "〇, 0",
    "两, 2",
    "十, 10",
    "十二, 12",
    "二十, 20",
    "一百零五, 105",
    "一百一十, 110",
    "两千三百, 2300",
    "一〇五, 105",
    "二〇, 20",
    "三万, 30000",
    "一万零五, 10005"
  })
  void readsNumerals(String numeral, long value) {
    assertThat(Numeral.value(numeral)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "三四",
        "一百五",
        "一万二",
        "十百",
        "百",
        "千",
        "万",
        "二二十",
        "一百零",
        "零五",
        "十十",
        "一二三",
        "一百二百",
        "九九九九九九九九九九九九九九九九九"
      })
  void refusesWhatIsNoNumeralOrMayMeanAnother(String numeral) {
    assertThat(Numeral.value(numeral)).isNull();
  }
}
