package org.gouji.parse.extract.pdf;

/**
 * A PDF goes beyond a limit. Unchecked, because PDFBox swallows checked exceptions of the content
 * it draws and would go on.
 */
public final class PdfLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PdfLimitException(String detail) {
    super(detail);
  }
}
