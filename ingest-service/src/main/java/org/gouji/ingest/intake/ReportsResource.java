package org.gouji.ingest.intake;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.gouji.ingest.problem.ProblemType;
import org.gouji.ingest.security.Caller;
import org.gouji.ingest.security.Roles;
import org.gouji.ingest.submission.LogUnavailableException;
import org.gouji.ingest.submission.Submission;

/** Documents in: {@code POST /v1/reports}. */
@Path("/v1/reports")
public class ReportsResource {
  private final RequestReader requests;
  private final Intake intake;
  private final IntakeMemory memory;
  private final IntakeMetrics metrics;
  private final IntakeConfig config;
  private final Caller caller;

  ReportsResource(
      RequestReader requests,
      Intake intake,
      IntakeMemory memory,
      IntakeMetrics metrics,
      IntakeConfig config,
      Caller caller) {
    this.requests = requests;
    this.intake = intake;
    this.memory = memory;
    this.metrics = metrics;
    this.config = config;
    this.caller = caller;
  }

  /**
   * Takes one document in. A worker reads the request; none waits for the log.
   *
   * @return 202 for a new document and 200 for a repetition, both after the log confirmed it
   */
  @POST
  @Blocking
  @RolesAllowed(Roles.PORTAL)
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<Response> submit(
      InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
    String portal = caller.subject();
    IntakeMemory.Share share = memory.share();
    return Uni.createFrom()
        .item(() -> requests.read(portal, body, headers, uri, share))
        .chain(this::accept)
        .onFailure(HttpProblem.class)
        .invoke(metrics::countRefused)
        .onTermination()
        .invoke(share::giveBack);
  }

  private Uni<Response> accept(Submission submission) {
    return Uni.createFrom()
        .completionStage(() -> intake.accept(submission))
        // The log's own thread is needed for the log
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .onFailure(LogUnavailableException.class)
        .transform(failure -> unavailable())
        .map(acceptance -> answer(acceptance, submission));
  }

  private Response answer(Acceptance acceptance, Submission submission) {
    metrics.countTaken(acceptance, submission);
    return Response.status(acceptance.duplicate() ? Response.Status.OK : Response.Status.ACCEPTED)
        .header(HttpHeaders.LOCATION, "/v1/submissions/" + acceptance.submissionId())
        .entity(acceptance)
        .build();
  }

  private HttpProblem unavailable() {
    return ProblemType.BROKER_UNAVAILABLE
        .problem(
            "The log did not confirm the document in time. Send the same again later: should it"
                + " have reached the log, it will be known as the same submission.")
        .withHeader(HttpHeaders.RETRY_AFTER, config.retryAfter().toSeconds())
        .build();
  }
}
