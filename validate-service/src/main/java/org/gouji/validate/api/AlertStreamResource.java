package org.gouji.validate.api;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.parse.contract.ContractJson;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.AlertEvent.AlertRaised;
import org.gouji.validate.problem.Problems;
import org.gouji.validate.stream.AlertFilter;
import org.gouji.validate.stream.AlertStream;
import org.gouji.validate.stream.Frame;
import org.gouji.validate.stream.Position;
import org.jspecify.annotations.Nullable;

/** Alerts as they are raised and cleared. */
@Path("/v1/alerts/stream")
@RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
@Tag(name = "Alerts")
public class AlertStreamResource {
  private static final String LAST_EVENT_ID = "Last-Event-ID";
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final AlertStream stream;
  private final JsonWebToken token;
  private final Clock clock;

  @Inject
  AlertStreamResource(AlertStream stream, JsonWebToken token, Clock clock) {
    this.stream = stream;
    this.token = token;
    this.clock = clock;
  }

  /** Streams alert events (Server-Sent Events, WHATWG HTML section 9.2). */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      summary = "Alerts live, as server-sent events",
      description =
          "An event is named raised or cleared and its data is the alert. Whoever comes back with"
              + " the id of the last event as Last-Event-ID gets what was missed, each event once."
              + " Comments are sent in between as a sign of life; they carry an id too. The stream"
              + " ends with the token, and for a listener that does not keep up.")
  @APIResponse(
      responseCode = "200",
      description = "The stream",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = String.class)))
  @APIResponse(responseCode = "400", description = "A parameter or header has an impossible value")
  @APIResponse(responseCode = "503", description = "The broker is away, or too many listen")
  public Multi<OutboundSseEvent> listen(
      @QueryParam("reportId") @Parameter(description = "Alerts of that report")
          @Nullable String reportId,
      @QueryParam("ruleId") @Parameter(description = "Alerts found by that rule")
          @Nullable String ruleId,
      @QueryParam("severity") @Parameter(description = "Alerts of that severity")
          @Nullable String severity,
      @HeaderParam(LAST_EVENT_ID) @Parameter(description = "Id of the last event seen")
          @Nullable String lastEventId,
      @Context Sse sse) {
    AlertFilter filter =
        new AlertFilter(
            Parameters.bounded("reportId", reportId),
            Parameters.bounded("ruleId", ruleId),
            PublicNames.SEVERITIES.parse("severity", severity));
    return stream
        .open(filter, position(lastEventId))
        .orElseThrow(() -> Problems.unavailable("no stream to be had just now", RETRY_AFTER))
        .map(frame -> event(sse, frame))
        .select()
        .first(untilExpiry());
  }

  private static Optional<Position> position(@Nullable String lastEventId) {
    try {
      return lastEventId == null || lastEventId.isEmpty()
          ? Optional.empty()
          : Optional.of(Position.parse(lastEventId));
    } catch (IllegalArgumentException e) {
      throw Problems.invalid(LAST_EVENT_ID, "the id of an event of this stream");
    }
  }

  /** A token is checked once; what it opened must not outlive it. */
  private Duration untilExpiry() {
    Instant expiry = Instant.ofEpochSecond(token.getExpirationTime());
    Duration left = Duration.between(clock.instant(), expiry);
    return left.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : left;
  }

  private static OutboundSseEvent event(Sse sse, Frame frame) {
    OutboundSseEvent.Builder builder = sse.newEventBuilder().id(frame.position().format());
    if (frame instanceof Frame.Alerted alerted) {
      AlertEvent event = alerted.event();
      return builder
          .name(event instanceof AlertRaised ? "raised" : "cleared")
          .data(new String(ContractJson.write(event.alert()), StandardCharsets.UTF_8))
          .build();
    }
    return builder.comment("beat").build();
  }
}
