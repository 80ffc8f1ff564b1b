package org.gouji.parse.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gouji.parse.contract.taxonomy.FigureType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0            | 0
          007          | 7
          １２３        | 123
          1,605        | 1605
          1，234，567    | 1234567
          12 件         | 12
          -3           | -3
          －3           | -3
          +4           | 4
          减5           | -5
          增加6         | 6
          減7條         | -7
          2.5          | 2.5
          """)
  void readsCountsAsPrinted(String cell, BigDecimal value) {
    assertThat(FigureReader.read(cell, FigureType.CHANGE)).isEqualTo(new Figure.Reported(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2192.63 万元  | 2192.63
          251000元      | 25.1
          0.5亿元       | 5000
          0.5億元       | 5000
          8.25萬元      | 8.25
          3千元         | 0.3
          12.3400      | 12.34
          1,000        | 1000
          """)
  void convertsAmountsTo10000Yuan(String cell, BigDecimal value) {
    assertThat(FigureReader.read(cell, FigureType.AMOUNT)).isEqualTo(new Figure.Reported(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "　", "\u00a0", "\u200b", "-", "—", "——", "/", "／", "无", " 无 ", "無"})
  void takesDashesSlashesAndNoneForBlank(String cell) {
    assertThat(FigureReader.read(cell, FigureType.COUNT)).isEqualTo(new Figure.Blank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"若干", "O", "1O", "1..2", "12,34", "3万元", "约10", "1 2/3", "见附件"})
  void callsAnythingElseUnreadable(String cell) {
    assertThat(FigureReader.read(cell, FigureType.COUNT)).isEqualTo(new Figure.Unreadable());
  }

  @ParameterizedTest
  @ValueSource(ints = {41, 1_000, 1_000_000})
  void refusesFiguresLongerThanAnyRealOne(int digits) {
    assertThat(FigureReader.read("9".repeat(digits), FigureType.COUNT))
        .isEqualTo(new Figure.Unreadable());
  }
}
