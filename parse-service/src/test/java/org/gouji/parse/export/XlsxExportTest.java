package org.gouji.parse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.parse.export.ReportFactsMother.ALL;
import static org.gouji.parse.export.ReportFactsMother.CONCEPTS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.gouji.parse.store.ReportFacts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxExportTest {
  private static final LongTable TABLE = new LongTable(new FlatFacts(CONCEPTS, ALL), Language.ZH);

  @TempDir private Path folder;

  @Test
  void writesNumbersAsNumbersAndTextAsTextBelowAFrozenHeader() throws IOException {
    // when
    Document sheet =
        sheets(write(new XlsxExport(TABLE), List.of(ReportFactsMother.inEveryState()))).get(0);

    // then
    assertThat(sheet.select("pane").attr("state")).isEqualTo("frozen");
    assertThat(sheet.select("pane").attr("ySplit")).isEqualTo("1");
    assertThat(sheet.select("f")).isEmpty();
    assertThat(sheet.select("row")).hasSize(6);
    assertThat(cell(sheet, "A1")).isEqualTo("text 报告编号");
    assertThat(cell(sheet, "B2")).isEqualTo("number 3");
    assertThat(cell(sheet, "C2")).isEqualTo("text '=HYPERLINK(\"http://x.invalid\")");
    assertThat(cell(sheet, "F2")).isEqualTo("number 2020");
    assertThat(cell(sheet, "M2")).isEqualTo("number -7");
    assertThat(cell(sheet, "P2")).isEqualTo("text '-7");
    assertThat(cell(sheet, "M3")).isEqualTo("number 2192.6300");
    assertThat(cell(sheet, "M4")).isEqualTo("nothing");
    assertThat(cell(sheet, "P4")).isEqualTo("text '-");
  }

  @Test
  void goesOnInAnotherSheetUnderTheSameHeaderWhenOneIsFull() throws IOException {
    // given
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("requests.received.total", "21");
    figures.put("requests.granted.total", "22");
    figures.put("requests.carriedOut.total", "23");

    // when
    List<Document> sheets =
        sheets(write(new XlsxExport(TABLE, 3), List.of(ReportFactsMother.of("0a", 1, figures))));

    // then
    assertThat(sheets).hasSize(2);
    assertThat(sheets).allSatisfy(sheet -> assertThat(cell(sheet, "A1")).isEqualTo("text 报告编号"));
    assertThat(Stream.of("M2", "M3").map(place -> cell(sheets.get(0), place)))
        .containsExactly("number 21", "number 22");
    assertThat(cell(sheets.get(1), "M2")).isEqualTo("number 23");
  }

  @Test
  void leavesNoWholeWorkbookWhenReadingFails() {
    // given
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Iterator<ReportFacts> failing =
        Stream.of(ReportFactsMother.inEveryState(), ReportFactsMother.inEveryState())
            .peek(new FailsTheSecondTime()::pass)
            .iterator();

    // when
    assertThatThrownBy(() -> new XlsxExport(TABLE).write(failing, out))
        .isInstanceOf(IllegalStateException.class);

    // then
    assertThatThrownBy(() -> entries(out.toByteArray())).isInstanceOf(ZipException.class);
  }

  private static final class FailsTheSecondTime {
    private int passed;

    void pass(ReportFacts unused) {
      if (passed++ > 0) {
        throw new IllegalStateException("the store is away");
      }
    }
  }

  private static byte[] write(XlsxExport export, List<ReportFacts> reports) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(reports.iterator(), out);
    return out.toByteArray();
  }

  private List<Document> sheets(byte[] workbook) throws IOException {
    return entries(workbook).entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("xl/worksheets/sheet"))
        .map(entry -> Jsoup.parse(entry.getValue(), "", Parser.xmlParser()))
        .toList();
  }

  private Map<String, String> entries(byte[] workbook) throws IOException {
    Path file = Files.write(folder.resolve("facts.xlsx"), workbook);
    Map<String, String> entries = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        entries.put(
            entry.getName(),
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  private static String cell(Document sheet, String place) {
    Element cell = sheet.selectFirst("c[r=" + place + "]");
    if (cell == null) {
      return "nothing";
    }
    return (cell.attr("t").equals("n") ? "number " : "text ") + cell.wholeText();
  }
}
