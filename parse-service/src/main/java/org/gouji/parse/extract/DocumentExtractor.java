package org.gouji.parse.extract;

import java.util.Map;
import java.util.Set;
import org.gouji.parse.contract.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Extracts documents of every type that has an extractor. What type a document is of, its content
 * tells. Thread-safe.
 */
public final class DocumentExtractor {
  /** The longest real reports have some 60,000 characters. */
  public static final int MAX_CHARACTERS = 1_000_000;

  /** Containers whose content is hidden from everybody without the password. */
  private static final Set<String> ENCRYPTED =
      Set.of("application/x-tika-ooxml-protected", "application/x-tika-ole-drm-encrypted");

  /** Declarations that claim nothing. */
  private static final Set<String> GENERIC =
      Set.of("", "application/octet-stream", "binary/octet-stream");

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
        Map.ofEntries(
            Map.entry(TypeDetector.PLAIN_TEXT, new PlainTextExtractor()),
            Map.entry(TypeDetector.HTML, new HtmlExtractor()),
            Map.entry(TypeDetector.MHTML, new MhtmlExtractor()),
            Map.entry(TypeNames.DOC, new DocExtractor()),
            Map.entry(TypeNames.DOCX, new DocxExtractor()),
            Map.entry(TypeNames.RTF, new RtfExtractor()),
            Map.entry(TypeNames.ODT, new OdtExtractor()),
            Map.entry(TypeNames.XLS, new XlsExtractor()),
            Map.entry(TypeNames.XLSX, new XlsxExtractor()),
            Map.entry("application/pdf", new PdfExtractor(ocr)),
            Map.entry("image/png", image),
            Map.entry("image/jpeg", image),
            Map.entry("image/tiff", image),
            Map.entry("image/bmp", image));
  }

  /** Extracts a document whose name is not known; see the other method. */
  public ExtractedDocument extract(byte[] content, MediaType declared) throws ExtractionException {
    return extract(content, declared, null);
  }

  /**
   * Extracts a document.
   *
   * @param content its bytes
   * @param declared its type as declared, which is noted where the content is of another
   * @param filename its name, null where none is known
   * @throws ExtractionException when there is no extractor for the type, the bytes are damaged or
   *     encrypted, a limit is exceeded, or no text is in the document
   */
  public ExtractedDocument extract(byte[] content, MediaType declared, @Nullable String filename)
      throws ExtractionException {
    String type = TypeNames.canonical(TypeDetector.detect(content, declared, filename));
    if (ENCRYPTED.contains(type)) {
      throw Untrusted.encrypted("office document");
    }
    Extractor extractor = byType.get(type);
    if (extractor == null) {
      throw new ExtractionException(Reason.UNSUPPORTED_TYPE, "no parser takes " + type);
    }
    ExtractedDocument document =
        extractor.extract(content, new MediaType(type, declared.charset()));
    if (document.text().length() > MAX_CHARACTERS) {
      throw new ExtractionException(
          Reason.TOO_LARGE,
          "the text has " + document.text().length() + " characters, more than " + MAX_CHARACTERS);
    }
    if (document.cells().stream().allMatch(Cell::isEmpty)) {
      throw new ExtractionException(Reason.NO_TEXT, "there is no text in the document");
    }
    return noted(document, declared.essence(), type);
  }

  private static ExtractedDocument noted(
      ExtractedDocument document, String declared, String detected) {
    return GENERIC.contains(declared) || TypeNames.canonical(declared).equals(detected)
        ? document
        : document.with(
            new ExtractionNote(
                "typeMismatch", "declared as " + declared + ", in fact " + detected));
  }
}
