package org.gouji.parse.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A PDF (ISO 32000) that is open. Nothing in it is executed or followed: no scripts, no attached
 * files, no links.
 */
public final class PdfReader implements AutoCloseable {
  static {
    BundledFonts.install();
  }

  private final PDDocument document;

  /**
   * Opens a PDF, one encrypted with an empty user password too.
   *
   * @param content its bytes
   * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException when it needs a password
   * @throws IOException when the bytes are no PDF, or damaged beyond repair
   * @throws PdfLimitException when a stream is larger than any in a report
   */
  public PdfReader(byte[] content) throws IOException {
    this.document = new BoundedParser(content).parse();
  }

  /** How many pages it says it has. */
  public int pages() {
    return document.getNumberOfPages();
  }

  /**
   * Reads a page.
   *
   * @param index its place, from 0
   */
  public PdfPage page(int index) throws IOException {
    PageSink sink = read(document.getPage(index));
    return new PdfPage(sink.geometry(), sink.isWithoutVisibleText(), !sink.pictures().isEmpty());
  }

  private static PageSink read(PDPage page) throws IOException {
    PageSink sink = new PageSink(Upright.of(page));
    new PageReader(page, sink).read();
    return sink;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
