package org.gouji.parse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.sample.PrintedSample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Printed reports as a scanner sees them, where the machine has OCR. */
class ScannedReportsTest {

  @BeforeAll
  static void needsOcr() {
    assumeTrue(hasOcr(), "tesseract with chi_sim and eng is not installed: OCR is not tested");
  }

  @ParameterizedTest
  @EnumSource(names = {"PORTRAIT_2019", "PORTRAIT_2021"})
  void readsNineFiguresInTenAndSaysThatOcrReadThem(PrintedSample sample) throws IOException {
    // when
    StructuredReport report = Parsed.report(scanned(sample.pdf()), "application/pdf");

    // then
    assertThat(report.edition()).isEqualTo(sample.edition().id());
    assertThat(report.issues()).extracting("code").contains("ocr");
    long right =
        report.facts().entrySet().stream()
            .filter(
                entry ->
                    String.valueOf(entry.getValue().value())
                        .equals(sample.report().figures().get(entry.getKey())))
            .count();
    assertThat(right).isGreaterThan(report.facts().size() * 9L / 10);
  }

  /** The document with nothing but a picture on each page. */
  private static byte[] scanned(byte[] pdf) throws IOException {
    try (PDDocument printed = Loader.loadPDF(pdf);
        PDDocument scanned = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(printed);
      for (int index = 0; index < printed.getNumberOfPages(); index++) {
        BufferedImage image = renderer.renderImageWithDPI(index, 200, ImageType.GRAY);
        PDRectangle size = printed.getPage(index).getCropBox();
        PDPage page = new PDPage(size);
        scanned.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scanned, page)) {
          content.drawImage(
              LosslessFactory.createFromImage(scanned, image),
              0,
              0,
              size.getWidth(),
              size.getHeight());
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      scanned.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static boolean hasOcr() {
    try {
      Process process =
          new ProcessBuilder("tesseract", "--list-langs").redirectErrorStream(true).start();
      String languages =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor(10, TimeUnit.SECONDS)
          && languages.contains("chi_sim")
          && languages.contains("eng");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
