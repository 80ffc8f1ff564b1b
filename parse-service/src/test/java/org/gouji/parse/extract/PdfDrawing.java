package org.gouji.parse.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Draws PDFs for tests, in the alphabet that needs no font file. */
final class PdfDrawing {
  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

  /** Draws on a page. */
  interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  /** Changes a document before it is saved. */
  interface Change {
    void of(PDDocument document) throws IOException;
  }

  private PdfDrawing() {}

  static byte[] page(Drawing drawing) throws IOException {
    return page(0, drawing);
  }

  static byte[] page(int rotation, Drawing drawing) throws IOException {
    return document(
        document -> {
          PDPage page = new PDPage(PDRectangle.A4);
          page.setRotation(rotation);
          document.addPage(page);
          try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            drawing.on(content);
          }
        });
  }

  static byte[] document(Change change) throws IOException {
    try (PDDocument document = new PDDocument()) {
      change.of(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  static void text(PDPageContentStream content, double x, double y, String text)
      throws IOException {
    content.beginText();
    content.setFont(FONT, 10);
    content.newLineAtOffset((float) x, (float) y);
    content.showText(text);
    content.endText();
  }

  static void line(PDPageContentStream content, double x1, double y1, double x2, double y2)
      throws IOException {
    content.moveTo((float) x1, (float) y1);
    content.lineTo((float) x2, (float) y2);
    content.stroke();
  }

  static void bar(PDPageContentStream content, double x, double y, double width, double height)
      throws IOException {
    content.addRect((float) x, (float) y, (float) width, (float) height);
    content.fill();
  }
}
