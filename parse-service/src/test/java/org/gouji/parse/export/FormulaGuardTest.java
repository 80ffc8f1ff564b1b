package org.gouji.parse.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "＋1",
        "－",
        "＠x",
        "-"
      })
  void textThatASpreadsheetWouldTakeForAFormulaGetsAMark(String text) {
    assertThat(FormulaGuard.inert(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1-1", "云溪镇=1", "'=1", " =1", "无", "/", "—"})
  void otherTextStaysAsItIs(String text) {
    assertThat(FormulaGuard.inert(text)).isEqualTo(text);
  }
}
