package org.gouji.parse.extract.pdf;

import org.gouji.parse.extract.page.PageGeometry;

/**
 * A page of a PDF.
 *
 * @param geometry its text and lines
 * @param layer whether the text is an invisible layer over a picture, read by somebody's OCR
 * @param pictures whether there are pictures on it
 */
public record PdfPage(PageGeometry geometry, boolean layer, boolean pictures) {
  /** Whether it has text, visible or not. */
  public boolean hasText() {
    return !geometry.words().isEmpty();
  }
}
