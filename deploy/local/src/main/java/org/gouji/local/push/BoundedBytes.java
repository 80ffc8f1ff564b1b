package org.gouji.local.push;

import java.io.IOException;
import java.io.InputStream;
import org.gouji.ingest.contract.RawDocuments;

/** Reads no more than intake takes, whatever a file or an archive says of its size. */
final class BoundedBytes {
  private BoundedBytes() {}

  /**
   * All bytes of a stream.
   *
   * @throws Document.TooLargeException when there are more than a document may have
   */
  static byte[] read(InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(RawDocuments.MAX_DOCUMENT_BYTES + 1);
    if (bytes.length > RawDocuments.MAX_DOCUMENT_BYTES) {
      throw new Document.TooLargeException(
          "more than " + RawDocuments.MAX_DOCUMENT_BYTES + " bytes");
    }
    return bytes;
  }
}
