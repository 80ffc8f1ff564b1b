package org.gouji.parse.extract.pdf;

import java.io.IOException;
import java.util.Iterator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.gouji.parse.extract.scan.Bitmap;

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

  /**
   * Draws the pictures of a page, as those of a scanned one.
   *
   * @param index its place, from 0
   */
  public Bitmap scan(int index) throws IOException {
    PageSink sink = read(document.getPage(index));
    return ScanPainter.paint(sink.pictures(), sink.width(), sink.height());
  }

  private static PageSink read(PDPage page) throws IOException {
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      // PDFBox inflates the content of a page while it runs, past the parser's check
      if (streams.next().getCOSObject() instanceof BoundedParser.BoundedStream stream) {
        stream.check();
      }
    }
    PageSink sink = new PageSink(Upright.of(page));
    new PageReader(page, sink).read();
    return sink;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
