package org.gouji.ingest.intake;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.gouji.ingest.contract.RawDocuments;
import org.gouji.ingest.problem.ProblemType;

/** Reads a request's body into memory, within bounds that hold however the body is sent. */
final class BodyReader {
  private static final int CHUNK = 64 * 1024;

  /**
   * How much of a body that is too large is read and thrown away: a client that is cut off while it
   * writes sees a broken connection instead of the answer.
   */
  private static final long PATIENCE = 64L * 1024 * 1024;

  private final String field;
  private final int limit;

  /**
   * Reads bodies.
   *
   * @param field public name of the document in such a body
   * @param limit the most bytes that a body may have
   */
  BodyReader(String field, int limit) {
    this.field = field;
    this.limit = limit;
  }

  /**
   * Reads a body to its end.
   *
   * @param declaredLength what Content-Length says, negative where it says nothing
   * @throws HttpProblem when the body is too large, is cut short, or there is no room for it
   */
  byte[] read(InputStream body, long declaredLength, IntakeMemory.Share memory) {
    try {
      if (declaredLength > limit) {
        drain(body, declaredLength);
        throw tooLarge();
      }
      return readWithin(body, memory);
    } catch (IOException e) {
      throw ProblemType.MALFORMED_REQUEST.problem(field, "The body broke off.");
    }
  }

  private byte[] readWithin(InputStream body, IntakeMemory.Share memory) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream(CHUNK);
    byte[] chunk = new byte[CHUNK];
    for (int count = body.read(chunk); count >= 0; count = body.read(chunk)) {
      if (read.size() + count > limit) {
        drain(body, PATIENCE);
        throw tooLarge();
      }
      if (!memory.take(count)) {
        throw overloaded();
      }
      read.write(chunk, 0, count);
    }
    return read.toByteArray();
  }

  private static void drain(InputStream body, long length) throws IOException {
    if (length > PATIENCE) {
      return;
    }
    byte[] chunk = new byte[CHUNK];
    long drained = 0;
    for (int count = body.read(chunk); count >= 0 && drained < PATIENCE; count = body.read(chunk)) {
      drained += count;
    }
  }

  private HttpProblem tooLarge() {
    return ProblemType.DOCUMENT_TOO_LARGE
        .problem("A document has at most " + RawDocuments.MAX_DOCUMENT_BYTES + " bytes.")
        .with("field", field)
        .withHeader("Connection", "close")
        .build();
  }

  private static HttpProblem overloaded() {
    return ProblemType.OVERLOADED
        .problem("Too many documents are being received at once. Send this one again.")
        .withHeader(HttpHeaders.RETRY_AFTER, 1)
        .withHeader("Connection", "close")
        .build();
  }
}
