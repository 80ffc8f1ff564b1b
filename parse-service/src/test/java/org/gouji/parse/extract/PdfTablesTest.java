package org.gouji.parse.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.parse.extract.PdfDrawing.bar;
import static org.gouji.parse.extract.PdfDrawing.line;
import static org.gouji.parse.extract.PdfDrawing.text;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How drawings become cells. The table drawn: a head over two columns, and an empty cell. */
class PdfTablesTest {
  private static final String TABLE = "head\na\tb\n11\t\n";

  @Test
  void linesPartCellsAndAMergedCellIsWrittenOnce() throws Exception {
    // given
    byte[] pdf =
        PdfDrawing.page(
            content -> {
              for (int y = 600; y <= 660; y += 20) {
                line(content, 100, y, 300, y);
              }
              line(content, 100, 600, 100, 660);
              line(content, 200, 600, 200, 640);
              line(content, 300, 600, 300, 660);
              words(content);
            });

    // when, then
    assertThat(read(pdf)).isEqualTo(TABLE);
  }

  @Test
  void piecesOfLinesCellByCellAreOneLine() throws Exception {
    // given lines in pieces that neither meet nor stand quite on one level
    byte[] pdf =
        PdfDrawing.page(
            content -> {
              for (int y = 600; y <= 660; y += 20) {
                line(content, 101, y, 199, y);
                line(content, 201, y + 0.8, 299, y + 0.8);
              }
              for (int y = 600; y < 660; y += 20) {
                line(content, 100, y + 1, 100, y + 19);
                line(content, 300, y + 1, 300, y + 19);
              }
              line(content, 200, 601, 200, 619);
              line(content, 200, 621, 200, 639);
              words(content);
            });

    // when, then
    assertThat(read(pdf)).isEqualTo(TABLE);
  }

  @Test
  void thinFilledRectanglesAreLines() throws Exception {
    // given
    byte[] pdf =
        PdfDrawing.page(
            content -> {
              for (int y = 600; y <= 660; y += 20) {
                bar(content, 100, y, 200, 0.5);
              }
              bar(content, 100, 600, 0.5, 60);
              bar(content, 200, 600, 0.5, 40);
              bar(content, 300, 600, 0.5, 60);
              words(content);
            });

    // when, then
    assertThat(read(pdf)).isEqualTo(TABLE);
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void aPageTurnedByItsRotationReadsAsItIsShown(int rotation) throws Exception {
    // given text drawn aslant so that it stands upright once the page is turned
    byte[] pdf =
        PdfDrawing.page(
            rotation,
            content -> {
              content.transform(Matrix.getRotateInstance(Math.toRadians(rotation), 300, 400));
              content.transform(Matrix.getTranslateInstance(-150, -630));
              table(content);
            });

    // when, then
    assertThat(read(pdf)).isEqualTo(TABLE);
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void aPageWhoseTextIsTurnedIsTurnedBack(int angle) throws Exception {
    // given
    byte[] pdf =
        PdfDrawing.page(
            content -> {
              content.transform(Matrix.getRotateInstance(Math.toRadians(angle), 300, 400));
              content.transform(Matrix.getTranslateInstance(-150, -630));
              table(content);
            });

    // when, then
    assertThat(read(pdf)).isEqualTo(TABLE);
  }

  @Test
  void aColumnWithoutAFigureIsEmptyWhereOtherRowsHaveOne() throws Exception {
    // given no lines
    byte[] pdf =
        PdfDrawing.page(
            content -> {
              String[][] rows = {{"one", "11", "12", "13"}, {"two", "21", "", "23"}};
              for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < 4; column++) {
                  text(content, 100 + 80 * column, 600 - 20 * row, rows[row][column]);
                }
              }
            });

    // when, then
    assertThat(read(pdf)).isEqualTo("one\t11\t12\t13\ntwo\t21\t\t23\n");
  }

  @Test
  void boldByPrintingTwiceAndHiddenTextAreNotText() throws Exception {
    // given
    byte[] pdf =
        PdfDrawing.page(
            content -> {
              text(content, 100, 700, "1155 bold");
              text(content, 100.3, 700, "1155 bold");
              content.setNonStrokingColor(1f);
              text(content, 100, 650, "white");
              content.setNonStrokingColor(0f);
              text(content, 900, 650, "beyond");
              content.setRenderingMode(RenderingMode.NEITHER);
              text(content, 100, 600, "invisible");
            });

    // when, then
    assertThat(read(pdf)).isEqualTo("1155 bold\n");
  }

  @Test
  void whiteTextOnADarkCellIsText() throws Exception {
    // given
    byte[] pdf =
        PdfDrawing.page(
            content -> {
              content.setNonStrokingColor(0f, 0f, 0.6f);
              bar(content, 90, 690, 200, 30);
              content.setNonStrokingColor(1f);
              text(content, 100, 700, "white");
            });

    // when, then
    assertThat(read(pdf)).isEqualTo("white\n");
  }

  private static void table(PDPageContentStream content) throws IOException {
    for (int y = 600; y <= 660; y += 20) {
      line(content, 100, y, 300, y);
    }
    line(content, 100, 600, 100, 660);
    line(content, 200, 600, 200, 640);
    line(content, 300, 600, 300, 660);
    words(content);
  }

  private static void words(PDPageContentStream content) throws IOException {
    text(content, 180, 646, "head");
    text(content, 140, 626, "a");
    text(content, 240, 626, "b");
    text(content, 140, 606, "11");
  }

  private static String read(byte[] pdf) throws ExtractionException {
    return new DocumentExtractor().extract(pdf, MediaType.parse("application/pdf")).text();
  }
}
