package org.gouji.parse.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RtfExtractorTest {

  private static ExtractedDocument extract(String body) throws ExtractionException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg936\\deff0\\uc1{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}"
            + "\\pard\\plain "
            + body
            + "}";
    return new RtfExtractor()
        .extract(rtf.getBytes(StandardCharsets.ISO_8859_1), MediaType.parse("application/rtf"));
  }

  @Test
  void keepsRowsAndCells() throws ExtractionException {
    // when
    ExtractedDocument document =
        extract(
            "before\\par\\trowd\\cellx100\\cellx200\\cellx300"
                + "\\pard\\intbl a\\par b\\cell\\pard\\intbl 12\\cell\\pard\\intbl\\cell\\row"
                + "\\trowd\\cellx100\\pard\\intbl c\\cell{\\row}\\pard after\\par");

    // then
    assertThat(document.text()).isEqualTo("before\na b\t12\t\nc\nafter\n");
    assertThat(document.cells()).extracting(Cell::row).containsExactly(-1, 1, 1, 1, 2, -1);
  }

  @Test
  void readsCodePointsWithWhateverStandsInForThem() throws ExtractionException {
    assertThat(extract("{\\uc2\\u-30617\\'3f\\'3f\\u-30616 ??}3\\cell{\\uc0\\u20214}\\row").text())
        .isEqualTo("衧表3\t件\n".replace("\t件", "\n件"));
  }

  @Test
  void readsTablesWithinCells() throws ExtractionException {
    // when
    ExtractedDocument document =
        extract(
            "\\trowd\\cellx100\\cellx200\\pard\\intbl\\itap2 x\\nestcell 7\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\cellx50\\cellx90\\nestrow}"
                + "{\\nonesttables\\par}\\pard\\intbl\\itap1 y\\cell z\\cell\\row");

    // then
    assertThat(document.cells())
        .extracting(Cell::text)
        .filteredOn(text -> !text.isEmpty())
        .isEqualTo(List.of("x", "7", "y", "z"));
  }

  @Test
  void deletedAndHiddenTextIsNotRead() throws ExtractionException {
    assertThat(extract("got {\\deleted 31}{\\revised 42}{\\v 53}\\v 64\\v0  times\\par").text())
        .isEqualTo("got 42 times\n");
  }

  @Test
  void automaticNumbersAreRead() throws ExtractionException {
    assertThat(extract("{\\listtext\\pard\\plain 1.\\tab}\\ls1\\ilvl0 first\\par").text())
        .isEqualTo("1. first\n");
  }

  @Test
  void headersFootersAndPicturesAreNoText() throws ExtractionException {
    assertThat(
            extract(
                    "{\\header top\\par}{\\footer bottom\\par}"
                        + "{\\pict\\wmetafile8 0102abcd}{\\pict\\bin4 {}\\}x}kept\\par")
                .text())
        .isEqualTo("kept\n");
  }
}
