package org.gouji.ingest.intake;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.gouji.ingest.batch.Batch;
import org.gouji.ingest.problem.ProblemType;
import org.gouji.ingest.security.Caller;
import org.gouji.ingest.security.Roles;
import org.gouji.ingest.submission.MetadataField;
import org.jspecify.annotations.Nullable;

/** Many documents in: {@code POST /v1/reports:batch}. */
@Path("/v1/reports:batch")
public class BatchResource {
  private final RequestReader requests;
  private final BatchRequests batches;
  private final BatchIntake intake;
  private final IntakeMetrics metrics;
  private final Caller caller;
  private final long bodyLimit;
  private final Semaphore places;

  BatchResource(
      RequestReader requests,
      BatchRequests batches,
      BatchIntake intake,
      IntakeMetrics metrics,
      Caller caller,
      BatchConfig config) {
    this.requests = requests;
    this.batches = batches;
    this.intake = intake;
    this.metrics = metrics;
    this.caller = caller;
    this.bodyLimit = config.body().asLongValue();
    this.places = new Semaphore(config.concurrent());
  }

  /**
   * Takes a batch in. Answers when the log has confirmed the last document; a client that hears no
   * answer sends the same again, and what was taken is known.
   */
  @POST
  @Blocking
  @RolesAllowed(Roles.PORTAL)
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  public BatchResult submit(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri)
      throws IOException {
    try {
      return accept(body, headers, uri);
    } catch (HttpProblem e) {
      metrics.countRefused(e);
      throw e;
    }
  }

  private BatchResult accept(InputStream body, HttpHeaders headers, UriInfo uri)
      throws IOException {
    String portal = caller.subject();
    String contentType = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
    RequestReader.refuseContentCoding(headers);
    batches.refuseOtherTypes(contentType);
    if (!places.tryAcquire()) {
      throw ProblemType.OVERLOADED
          .problem("Too many batches are being received at once. Send this one again.")
          .withHeader(HttpHeaders.RETRY_AFTER, 1)
          .withHeader("Connection", "close")
          .build();
    }
    try (SpooledBody spooled = SpooledBody.of(body, bodyLimit);
        Batch batch = batches.open(spooled.file(), contentType)) {
      return intake.accept(portal, batch, stated(batch, uri.getQueryParameters()));
    } finally {
      places.release();
    }
  }

  private Map<String, List<String>> stated(Batch batch, Map<String, List<String>> query) {
    Map<String, List<String>> stated = RequestMetadata.of(query, batch.fields(), null);
    String filename = MetadataField.FILENAME.parameter();
    if (stated.getOrDefault(filename, List.<@Nullable String>of()).stream()
        .anyMatch(name -> !name.isBlank())) {
      throw ProblemType.CONTRADICTORY_METADATA.problem(
          filename, "filename: each document of a batch has a name of its own.");
    }
    requests.refuseMetadata(stated);
    return stated;
  }
}
