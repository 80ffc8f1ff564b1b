package org.gouji.parse.extract;

import java.io.IOException;
import org.gouji.parse.contract.Rejection.Reason;
import org.gouji.parse.extract.page.PageGeometry;
import org.gouji.parse.extract.scan.Bitmap;
import org.gouji.parse.extract.scan.PageScanner;
import org.gouji.parse.extract.scan.Tesseract;
import org.jspecify.annotations.Nullable;

/** Reads pictures of pages where the machine has OCR, and says what is missing where not. */
final class OcrPages {
  /** Said of every document with figures that a machine has guessed from a picture. */
  static final ExtractionNote NOTE =
      new ExtractionNote("ocr", "pages are pictures; their text and figures were read by OCR");

  private final Tesseract tesseract;
  private @Nullable Boolean installed;

  /** OCR by the program tesseract, which is looked for when the first picture comes. */
  OcrPages(String command) {
    this.tesseract = new Tesseract(command);
  }

  /**
   * Fails without OCR.
   *
   * @param what what was found that needs it
   */
  void require(String what) throws ExtractionException {
    if (!isInstalled()) {
      throw new ExtractionException(
          Reason.NO_TEXT,
          what
              + "; scanned pages need OCR with tesseract and its models chi_sim and eng, which is"
              + " not installed");
    }
  }

  PageGeometry read(Bitmap page) throws ExtractionException {
    try {
      return new PageScanner(tesseract).read(page);
    } catch (IOException e) {
      throw new ExtractionException(Reason.UNREADABLE, "a scanned page: " + e.getMessage());
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private synchronized boolean isInstalled() throws ExtractionException {
    try {
      if (installed == null) {
        installed = tesseract.isInstalled();
      }
      return installed;
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static ExtractionException interrupted() {
    Thread.currentThread().interrupt();
    return new ExtractionException(Reason.TIMED_OUT, "reading was interrupted");
  }
}
