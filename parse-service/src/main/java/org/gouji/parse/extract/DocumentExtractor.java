package org.gouji.parse.extract;

import java.util.Map;
import org.gouji.parse.contract.Rejection.Reason;

/** Extracts documents of every type that has an extractor. Thread-safe. */
public final class DocumentExtractor {
  /** The longest real reports have some 60,000 characters. */
  public static final int MAX_CHARACTERS = 1_000_000;

  private final Map<String, Extractor> byType;

  /** An extractor that reads scanned pages with the program tesseract, where it is on the path. */
  public DocumentExtractor() {
    this("tesseract");
  }

  /**
   * An extractor.
   *
   * @param tesseract name or path of the program that reads scanned pages
   */
  public DocumentExtractor(String tesseract) {
    OcrPages ocr = new OcrPages(tesseract);
    Extractor image = new ImageExtractor(ocr);
    this.byType =
        Map.of(
            "text/plain",
            new PlainTextExtractor(),
            "text/html",
            new HtmlExtractor(),
            "application/xhtml+xml",
            new HtmlExtractor(),
            "application/pdf",
            new PdfExtractor(ocr),
            "image/png",
            image,
            "image/jpeg",
            image,
            "image/tiff",
            image,
            "image/bmp",
            image);
  }

  /**
   * Extracts a document.
   *
   * @param content its bytes
   * @param mediaType its type as declared
   * @throws ExtractionException when there is no extractor for the type, the bytes are not of it, a
   *     limit is exceeded, or no text is in the document
   */
  public ExtractedDocument extract(byte[] content, MediaType mediaType) throws ExtractionException {
    Extractor extractor = byType.get(mediaType.essence());
    if (extractor == null) {
      throw new ExtractionException(
          Reason.UNSUPPORTED_TYPE, "no parser takes " + mediaType.essence());
    }
    ExtractedDocument document = extractor.extract(content, mediaType);
    if (document.text().length() > MAX_CHARACTERS) {
      throw new ExtractionException(
          Reason.TOO_LARGE,
          "the text has " + document.text().length() + " characters, more than " + MAX_CHARACTERS);
    }
    if (document.cells().stream().allMatch(Cell::isEmpty)) {
      throw new ExtractionException(Reason.NO_TEXT, "there is no text in the document");
    }
    return document;
  }
}
