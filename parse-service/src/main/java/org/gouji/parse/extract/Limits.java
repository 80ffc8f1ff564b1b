package org.gouji.parse.extract;

import org.xml.sax.SAXException;

/** Stops a parser library in the middle of a document. */
final class Limits {
  private Limits() {}

  /**
   * Lets a reader go on only while the document is no longer than a report can be and nobody has
   * interrupted it.
   *
   * @throws SAXException caused by the {@link ExtractionException} that says what was exceeded
   */
  static void check(DocumentWriter writer) throws SAXException {
    if (writer.isFull()) {
      try {
        writer.finish();
      } catch (ExtractionException e) {
        throw new SAXException(e);
      }
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new SAXException("interrupted");
    }
  }
}
