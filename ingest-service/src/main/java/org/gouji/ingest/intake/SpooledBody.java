package org.gouji.ingest.intake;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.ingest.problem.ProblemType;
import org.jboss.logging.Logger;

/** A request's body in a temporary file, for bodies that need not have room in memory. */
final class SpooledBody implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(SpooledBody.class);
  private static final int CHUNK = 64 * 1024;

  private final Path file;

  private SpooledBody(Path file) {
    this.file = file;
  }

  /**
   * Reads a body to its end.
   *
   * @param limit the most bytes that it may have
   * @throws HttpProblem when it has more, or breaks off
   */
  static SpooledBody of(InputStream body, long limit) throws IOException {
    SpooledBody spooled = new SpooledBody(Files.createTempFile("gouji-batch-", ".tmp"));
    try {
      spooled.fill(body, limit);
      return spooled;
    } catch (IOException | RuntimeException e) {
      spooled.close();
      throw e;
    }
  }

  Path file() {
    return file;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warnf(e, "A temporary file stays behind file=%s", file);
    }
  }

  private void fill(InputStream body, long limit) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int count = read(body, chunk); count >= 0; count = read(body, chunk)) {
        size += count;
        if (size > limit) {
          throw ProblemType.BATCH_TOO_LARGE
              .problem("A batch has at most " + limit + " bytes. Send it in several.")
              .with("field", Upload.BODY)
              .withHeader("Connection", "close")
              .build();
        }
        out.write(chunk, 0, count);
      }
    }
  }

  private static int read(InputStream body, byte[] chunk) {
    try {
      return body.read(chunk);
    } catch (IOException e) {
      throw ProblemType.MALFORMED_REQUEST.problem(Upload.BODY, "The body broke off.");
    }
  }
}
