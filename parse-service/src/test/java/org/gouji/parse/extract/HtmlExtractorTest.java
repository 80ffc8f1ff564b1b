package org.gouji.parse.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlExtractorTest {

  private static ExtractedDocument extract(String html) throws ExtractionException {
    return new HtmlExtractor()
        .extract(html.getBytes(StandardCharsets.UTF_8), MediaType.parse("text/html"));
  }

  @Test
  void writesBlocksAsLinesAndRowsWithTabs() throws ExtractionException {
    // when
    ExtractedDocument document =
        extract("<p>一、总体<b>情况</b></p><table><tr><td>规章<td> 1 <td></tr><tr><td>x</table>正文<br>尾");

    // then
    assertThat(document.text()).isEqualTo("一、总体情况\n规章\t1 \t\nx\n正文\n尾\n");
    assertThat(document.cells())
        .extracting(Cell::text)
        .containsExactly("一、总体情况", "规章", "1", "", "x", "正文", "尾");
    assertThat(document.cells()).extracting(Cell::row).containsExactly(-1, 1, 1, 1, 2, -1, -1);
  }

  @Test
  void everyCellStandsWhereItsSpanSays() throws ExtractionException {
    // when
    ExtractedDocument document =
        extract("<div>甲<table><tr><td><table><tr><td>内<td>7</table><td>外</table>乙</div>");

    // then
    assertThat(document.cells())
        .allSatisfy(
            cell ->
                assertThat(document.text().substring(cell.start(), cell.end()))
                    .isEqualTo(cell.text()));
    assertThat(document.cells())
        .extracting(Cell::text)
        .filteredOn(text -> !text.isEmpty())
        .isEqualTo(List.of("甲", "内", "7", "外", "乙"));
  }

  @Test
  void leavesOutWhatBrowsersDoNotShow() throws ExtractionException {
    ExtractedDocument document =
        extract("<style>p{}</style><script>1</script><!-- 2 --><p>3</p><noscript>4</noscript>");

    assertThat(document.text()).isEqualTo("3\n");
  }

  @Test
  void believesTheMetaDeclaration() throws ExtractionException {
    byte[] page = "<meta charset=\"gb2312\"><p>其他需要报告的事项</p>".getBytes(Charset.forName("GB18030"));

    assertThat(new HtmlExtractor().extract(page, MediaType.parse("text/html")).text())
        .isEqualTo("其他需要报告的事项\n");
  }

  @Test
  void survivesDeepNesting() throws ExtractionException {
    String page = "<div>".repeat(20_000) + "深" + "<table><tr><td>".repeat(2_000) + "底";

    assertThat(extract(page).text()).contains("深").contains("底");
  }
}
