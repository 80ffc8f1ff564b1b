package org.gouji.parse.extract;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gouji.parse.contract.Rejection.Reason;
import org.gouji.parse.extract.pdf.PdfLimitException;
import org.gouji.parse.extract.pdf.PdfPage;
import org.gouji.parse.extract.pdf.PdfReader;

/** PDF, with text or scanned. */
final class PdfExtractor implements Extractor {
  /** The longest real reports have some 40 pages. */
  static final int MAX_PAGES = 300;

  private final OcrPages ocr;

  PdfExtractor(OcrPages ocr) {
    this.ocr = ocr;
  }

  @Override
  public ExtractedDocument extract(byte[] content, MediaType mediaType) throws ExtractionException {
    try (PdfReader pdf = new PdfReader(content)) {
      return extract(pdf);
    } catch (InvalidPasswordException e) {
      throw new ExtractionException(Reason.UNREADABLE, "the PDF is encrypted with a password");
    } catch (PdfLimitException e) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "no report is like this PDF: " + e.getMessage());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox meets malformed content with whatever exception its code runs into
      throw new ExtractionException(Reason.UNREADABLE, "the PDF is damaged: " + e.getMessage());
    }
  }

  private ExtractedDocument extract(PdfReader pdf) throws IOException, ExtractionException {
    if (pdf.pages() > MAX_PAGES) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "the PDF has " + pdf.pages() + " pages, more than " + MAX_PAGES);
    }
    PageWriter writer = new PageWriter();
    boolean read = false;
    for (int index = 0; index < pdf.pages() && !writer.writer().isFull(); index++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new ExtractionException(Reason.TIMED_OUT, "reading was interrupted");
      }
      PdfPage page = pdf.page(index);
      if (page.hasText() || !page.pictures()) {
        read |= page.layer() && page.hasText();
        writer.write(page.geometry());
      } else {
        ocr.require("page " + (index + 1) + " of the PDF is a picture");
        read = true;
        writer.write(ocr.read(pdf.scan(index)));
      }
    }
    ExtractedDocument document = writer.writer().finish();
    return read ? document.with(OcrPages.NOTE) : document;
  }
}
