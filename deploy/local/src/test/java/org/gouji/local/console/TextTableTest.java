package org.gouji.local.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.local.console.TextTable.Cell;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  private static final Terminal PLAIN = Terminal.plain(NOWHERE, NOWHERE);

  @Test
  void countsAChineseCharacterAsTwoColumns() {
    // given
    TextTable table = new TextTable(List.of("AGENCY", "YEAR", "RULE"));

    // when
    table.add(Cell.of("某县某镇人民政府"), Cell.of("2023"), Cell.of("T301"));
    table.add(Cell.of("Town"), Cell.of("2024"), Cell.of("S01"));

    // then
    assertThat(table.lines(PLAIN))
        .containsExactly(
            "AGENCY            YEAR  RULE", "某县某镇人民政府  2023  T301", "Town              2024  S01");
  }

  @Test
  void endsLinesWithoutBlanks() {
    // given
    TextTable table = new TextTable(List.of("A", "B", "C"));

    // when
    table.add(Cell.of("long enough"), Cell.of(""), Cell.of(""));
    table.add(Cell.of(""), Cell.of("b"), Cell.of(""));
    table.add(Cell.of(""), Cell.of(""), Cell.of("last"));

    // then
    assertThat(table.lines(PLAIN))
        .containsExactly(
            "A            B  C", "long enough", "             b", "                last");
  }

  @Test
  void leavesOutColumnsThatNoRowFills() {
    // given
    TextTable table = new TextTable(List.of("A", "B", "C"));

    // when
    table.add(Cell.of("1"), Cell.of(""), Cell.of("3"));

    // then
    assertThat(table.lines(PLAIN)).containsExactly("A  C", "1  3");
  }

  @Test
  void showsNoControlCharactersFromElsewhere() {
    // given
    TextTable table = new TextTable(List.of("FILE"));

    // when
    table.add(Cell.of("a\u001b[31m\r\nb\u202ec"));

    // then
    assertThat(table.lines(PLAIN).get(1)).isEqualTo("a\uFFFD[31m\uFFFD b\uFFFDc");
  }

  @Test
  void refusesARowOfAnotherLength() {
    TextTable table = new TextTable(List.of("A", "B"));

    assertThatIllegalArgumentException().isThrownBy(() -> table.add(Cell.of("a")));
  }

  @Test
  void keepsTheEndOfALongName() {
    assertThat(PlainText.lastColumns("folder/县政府报告.docx", 12)).isEqualTo("…府报告.docx");
    assertThat(PlainText.lastColumns("报告.docx", 9)).isEqualTo("报告.docx");
  }
}
