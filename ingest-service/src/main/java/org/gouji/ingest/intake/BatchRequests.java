package org.gouji.ingest.intake;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.gouji.ingest.batch.Batch;
import org.gouji.ingest.batch.BatchLimits;
import org.gouji.ingest.batch.FormBatch;
import org.gouji.ingest.batch.UnreadableBatchException;
import org.gouji.ingest.batch.ZipBatch;
import org.gouji.ingest.contract.RawDocuments;
import org.gouji.ingest.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Opens the body of a request as a batch, or tells what is in the way. */
@Singleton
final class BatchRequests {
  private static final String MULTIPART = "multipart/form-data";

  /** What browsers and tools call an archive. */
  private static final Set<String> ZIP =
      Set.of(
          "application/zip",
          "application/x-zip-compressed",
          "application/x-zip",
          "application/octet-stream",
          "binary/octet-stream");

  private final BatchLimits limits;

  BatchRequests(BatchConfig config) {
    this.limits =
        new BatchLimits(
            config.entries(),
            RawDocuments.MAX_DOCUMENT_BYTES,
            config.unpacked().asLongValue(),
            config.ratio());
  }

  /**
   * Refuses a type that is no batch, before its body is read.
   *
   * @param contentType as declared, null where nothing is
   */
  void refuseOtherTypes(@Nullable String contentType) {
    String essence = essence(contentType);
    if (!essence.isEmpty() && !essence.equals(MULTIPART) && !ZIP.contains(essence)) {
      throw ProblemType.UNSUPPORTED_TYPE.problem(
          HttpHeaders.CONTENT_TYPE,
          "A batch is an application/zip archive or multipart/form-data with a part for each"
              + " document. A single document goes to /v1/reports.");
    }
  }

  /**
   * Opens a body.
   *
   * @throws HttpProblem when it is refused as a whole
   */
  Batch open(Path body, @Nullable String contentType) throws IOException {
    try {
      return contentType != null && essence(contentType).equals(MULTIPART)
          ? FormBatch.open(body, contentType, limits)
          : ZipBatch.open(body, limits);
    } catch (UnreadableBatchException e) {
      throw problem(e);
    }
  }

  private static HttpProblem problem(UnreadableBatchException e) {
    ProblemType type =
        switch (e.kind()) {
          case MALFORMED -> ProblemType.MALFORMED_REQUEST;
          case EMPTY -> ProblemType.EMPTY_DOCUMENT;
          case TOO_LARGE -> ProblemType.BATCH_TOO_LARGE;
        };
    return type.problem(Upload.BODY, String.valueOf(e.getMessage()));
  }

  private static String essence(@Nullable String contentType) {
    return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
