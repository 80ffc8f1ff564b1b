package org.gouji.validate.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.validate.problem.Problems;
import org.gouji.validate.request.ReplayRequest;
import org.gouji.validate.request.ValidationRequests;
import org.gouji.validate.store.ReplayStore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Replays: everything stored validated again by the rules in force. */
@Path("/v1/replays")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
@Tag(name = "Replays", description = "Everything stored, validated again")
public class ReplayResource {
  private static final Logger LOG = Logger.getLogger(ReplayResource.class);
  private static final Duration SENT_WITHIN = Duration.ofSeconds(10);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
  private static final int LATEST = 50;

  private final ValidationRequests requests;
  private final ReplayStore replays;
  private final JsonWebToken token;
  private final Clock clock;

  @Inject
  ReplayResource(
      ValidationRequests requests, ReplayStore replays, JsonWebToken token, Clock clock) {
    this.requests = requests;
    this.replays = replays;
    this.token = token;
    this.clock = clock;
  }

  /** Begins a replay. */
  @POST
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      summary = "Validates everything stored again, or a part of it",
      description =
          "Every report is checked by the rules in force. Alerts and results are published where"
              + " they differ from what they were. Live traffic goes on beside it.")
  @APIResponse(
      responseCode = "202",
      description = "Begun; its progress is at Location",
      content = @Content(schema = @Schema(implementation = ReplayView.class)))
  @APIResponse(responseCode = "400", description = "A parameter has an impossible value")
  @APIResponse(responseCode = "503", description = "The broker cannot take it")
  public Response begin(
      @QueryParam("year") @Parameter(description = "Reports on that year alone")
          @Nullable String year,
      @QueryParam("divisionCode") @Parameter(description = "Reports of that division alone")
          @Nullable String divisionCode,
      @QueryParam("reason") @Parameter(description = "Why, for whoever looks at it later")
          @Nullable String reason) {
    ReplayRequest replay =
        new ReplayRequest(
            UUID.randomUUID().toString(),
            reason == null ? "" : Parameters.bounded("reason", reason),
            token.getSubject(),
            clock.instant(),
            Parameters.year("year", year),
            Parameters.divisionCode("divisionCode", divisionCode));
    requests
        .send(replay)
        .ifNoItem()
        .after(SENT_WITHIN)
        .fail()
        .onFailure()
        .transform(
            failure -> {
              LOG.warnf("A replay was not taken: %s", failure.toString());
              return Problems.unavailable("the broker does not answer", RETRY_AFTER);
            })
        .await()
        .indefinitely();
    replays.begin(replay);
    return Response.accepted(view(replay.replayId()))
        .location(URI.create("/v1/replays/" + replay.replayId()))
        .build();
  }

  /** Lists the latest replays. */
  @GET
  @Operation(summary = "The latest 50 replays, the newest first")
  @APIResponse(responseCode = "200", description = "The replays")
  public Page<ReplayView> list() {
    return new Page<>(replays.latest(LATEST).stream().map(ReplayView::of).toList(), null);
  }

  /** One replay and its progress. */
  @GET
  @Path("/{id}")
  @Operation(summary = "One replay and its progress")
  @APIResponse(responseCode = "200", description = "The replay")
  @APIResponse(responseCode = "404", description = "No replay has that id")
  public ReplayView get(@PathParam("id") String id) {
    return view(id);
  }

  private ReplayView view(String id) {
    return replays
        .find(id)
        .map(ReplayView::of)
        .orElseThrow(() -> Problems.notFound("no replay has that id"));
  }
}
