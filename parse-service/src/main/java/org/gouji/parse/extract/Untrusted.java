package org.gouji.parse.extract;

import org.gouji.parse.contract.Rejection.Reason;

/**
 * Lets a library read bytes of unknown origin. Libraries answer damaged and hostile documents with
 * exceptions of all kinds, unchecked ones among them; each says that the document cannot be read.
 */
final class Untrusted {
  /** Causes deeper than this are not looked at. */
  private static final int MAX_CAUSES = 16;

  private static final int MAX_DETAIL = 200;

  /** What a library does with a document. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws Exception;
  }

  private Untrusted() {}

  /**
   * Reads a document.
   *
   * @param what what the bytes are taken for, as it is called in the rejection
   * @throws ExtractionException the one thrown within, or {@link Reason#UNREADABLE}
   */
  static <T> T read(String what, Reading<T> reading) throws ExtractionException {
    try {
      return reading.read();
    } catch (ExtractionException e) {
      throw e;
    } catch (Exception | StackOverflowError | AssertionError e) {
      throw rejection(what, e);
    }
  }

  private static ExtractionException rejection(String what, Throwable thrown) {
    Throwable cause = thrown;
    for (int i = 0; i < MAX_CAUSES && cause != null; i++) {
      if (cause instanceof ExtractionException extraction) {
        return extraction;
      }
      if (cause instanceof org.apache.poi.EncryptedDocumentException
          || cause instanceof org.apache.tika.exception.EncryptedDocumentException) {
        return encrypted(what);
      }
      cause = cause.getCause();
    }
    String message = thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
    return new ExtractionException(
        Reason.UNREADABLE,
        "damaged "
            + what
            + " ("
            + message.substring(0, Math.min(message.length(), MAX_DETAIL))
            + ")");
  }

  /** A document that only opens with a password. */
  static ExtractionException encrypted(String what) {
    return new ExtractionException(Reason.UNREADABLE, "encrypted " + what);
  }
}
