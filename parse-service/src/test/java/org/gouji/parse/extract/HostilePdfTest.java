package org.gouji.parse.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gouji.parse.extract.PdfDrawing.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.gouji.parse.contract.Rejection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs and pictures that cannot be read, or would take all of the machine. */
class HostilePdfTest {
  private static final String NO_OCR = "/nonexistent/tesseract";

  @Test
  void anEncryptedDocumentIsRejectedSayingSo() throws Exception {
    // given
    byte[] pdf = encrypted("secret");

    // when
    ExtractionException rejection = rejection(pdf, "application/pdf");

    // then
    assertThat(rejection.reason()).isEqualTo(Reason.UNREADABLE);
    assertThat(rejection).hasMessageContaining("encrypted");
  }

  @Test
  void aDocumentEncryptedWithoutAPasswordIsRead() throws Exception {
    // given
    byte[] pdf = encrypted("");

    // when
    ExtractedDocument document = extract(pdf, "application/pdf");

    // then
    assertThat(document.text()).isEqualTo("open\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 40, 300})
  void aTruncatedDocumentIsRejected(int length) throws Exception {
    // given
    byte[] pdf = Arrays.copyOf(PdfDrawing.page(content -> text(content, 100, 700, "x")), length);

    // when
    ExtractionException rejection = rejection(pdf, "application/pdf");

    // then
    assertThat(rejection.reason()).isIn(Reason.UNREADABLE, Reason.NO_TEXT);
  }

  @Test
  void aStreamThatInflatesWithoutEndIsRefused() throws Exception {
    // given 200 MB of blanks in some 200 KB
    byte[] pdf =
        PdfDrawing.document(
            document -> {
              PDStream stream = new PDStream(document);
              try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int megabyte = 0; megabyte < 200; megabyte++) {
                  out.write(blanks);
                }
              }
              PDPage page = new PDPage();
              page.setContents(stream);
              document.addPage(page);
            });

    // when
    ExtractionException rejection = rejection(pdf, "application/pdf");

    // then
    assertThat(rejection.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(rejection).hasMessageContaining("48 MB");
  }

  @Test
  void formsThatDrawOneAnotherTwiceEndSoon() throws Exception {
    // given 40 forms, each drawing the next one twice: 2^40 drawings
    byte[] pdf =
        PdfDrawing.document(
            document -> {
              PDFormXObject inner = new PDFormXObject(document);
              inner.setBBox(PDRectangle.A4);
              fill(inner, "q Q");
              for (int level = 0; level < 40; level++) {
                PDFormXObject outer = new PDFormXObject(document);
                outer.setBBox(PDRectangle.A4);
                outer.setResources(new PDResources());
                outer.getResources().put(COSName.getPDFName("F"), inner);
                fill(outer, "/F Do /F Do");
                inner = outer;
              }
              PDPage page = new PDPage();
              document.addPage(page);
              try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(inner);
              }
            });

    // when
    ExtractionException rejection = rejection(pdf, "application/pdf");

    // then
    assertThat(rejection.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(rejection).hasMessageContaining("drawing steps");
  }

  @Test
  void tooManyPagesAreRefused() throws Exception {
    // given
    byte[] pdf =
        PdfDrawing.document(
            document -> {
              for (int page = 0; page <= PdfExtractor.MAX_PAGES; page++) {
                document.addPage(new PDPage());
              }
            });

    // when
    ExtractionException rejection = rejection(pdf, "application/pdf");

    // then
    assertThat(rejection.reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void anInterruptEndsReading() throws Exception {
    // given
    byte[] pdf = PdfDrawing.page(content -> text(content, 100, 700, "x"));
    Thread.currentThread().interrupt();

    // when
    ExtractionException rejection = rejection(pdf, "application/pdf");

    // then
    assertThat(Thread.interrupted()).isTrue();
    assertThat(rejection.reason()).isEqualTo(Reason.TIMED_OUT);
  }

  @Test
  void aScannedPdfWithoutOcrIsRejectedSayingWhatIsMissing() throws Exception {
    // given
    byte[] pdf =
        PdfDrawing.document(
            document -> {
              PDPage page = new PDPage(PDRectangle.A4);
              document.addPage(page);
              BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
              try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 595, 842);
              }
            });

    // when
    ExtractionException rejection = rejection(pdf, "application/pdf");

    // then
    assertThat(rejection.reason()).isEqualTo(Reason.NO_TEXT);
    assertThat(rejection)
        .hasMessageContaining("page 1 of the PDF is a picture")
        .hasMessageContaining("tesseract")
        .hasMessageContaining("chi_sim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "bmp", "tiff"})
  void aPictureWithoutOcrIsRejectedSayingWhatIsMissing(String type) throws Exception {
    // given
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY), type, bytes);

    // when
    ExtractionException rejection = rejection(bytes.toByteArray(), "image/" + type);

    // then
    assertThat(rejection.reason()).isEqualTo(Reason.NO_TEXT);
    assertThat(rejection).hasMessageContaining("OCR with tesseract");
  }

  private static void fill(PDFormXObject form, String content) throws IOException {
    try (OutputStream out = form.getContentStream().createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static byte[] encrypted(String userPassword) throws IOException {
    return PdfDrawing.document(
        document -> {
          addPage(document);
          document.protect(
              new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
        });
  }

  private static void addPage(PDDocument document) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      text(content, 100, 700, "open");
    }
  }

  private static ExtractedDocument extract(byte[] content, String type) throws ExtractionException {
    return new DocumentExtractor(NO_OCR).extract(content, MediaType.parse(type));
  }

  private static ExtractionException rejection(byte[] content, String type) {
    return catchThrowableOfType(ExtractionException.class, () -> extract(content, type));
  }
}
