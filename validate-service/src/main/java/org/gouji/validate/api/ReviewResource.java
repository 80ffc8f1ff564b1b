package org.gouji.validate.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.validate.api.ReviewRequests.Assigning;
import org.gouji.validate.api.ReviewRequests.Dismissing;
import org.gouji.validate.api.ReviewRequests.Reopening;
import org.gouji.validate.desk.LogUnavailableException;
import org.gouji.validate.desk.ReviewDesk;
import org.gouji.validate.desk.Ruling;
import org.gouji.validate.desk.Ruling.Refused;
import org.gouji.validate.desk.Ruling.Taken;
import org.gouji.validate.problem.Problems;
import org.gouji.validate.review.Days;
import org.gouji.validate.review.ReviewedAlert;
import org.gouji.validate.store.AlertStore;
import org.jspecify.annotations.Nullable;

/** What operators decide about alerts. */
@Path("/v1/alerts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Alerts")
@APIResponse(responseCode = "200", description = "The alert as it stands now")
@APIResponse(responseCode = "400", description = "The body or a field of it cannot be")
@APIResponse(responseCode = "404", description = "No alert has that id")
@APIResponse(responseCode = "409", description = "The alert is where that leads nowhere")
@APIResponse(responseCode = "503", description = "The broker or the store is away; try again")
public class ReviewResource {
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final AlertStore alerts;
  private final ReviewDesk desk;
  private final JsonWebToken token;
  private final Clock clock;

  @Inject
  ReviewResource(AlertStore alerts, ReviewDesk desk, JsonWebToken token, Clock clock) {
    this.alerts = alerts;
    this.desk = desk;
    this.token = token;
    this.clock = clock;
  }

  /** Dismisses an alert. */
  @POST
  @Path("/{id}/dismiss")
  @Operation(
      summary = "Dismiss an alert",
      description =
          "It needs no correction. That holds over re-validations and revisions as long as the"
              + " cells, passages and figures are the same, and until the day given. The same"
              + " dismissal again changes nothing.")
  @RequestBody(content = @Content(schema = @Schema(implementation = Dismissing.class)))
  public AlertView dismiss(@PathParam("id") String id, byte @Nullable [] body) {
    Dismissing request = ReviewRequests.dismissing(body, today());
    ReviewedAlert alert = find(id);
    return ruled(() -> desk.dismiss(alert, author(), request.reason(), request.until()));
  }

  /** Takes a dismissal back. */
  @POST
  @Path("/{id}/reopen")
  @Operation(summary = "Take the dismissal of an alert back")
  @RequestBody(
      required = false,
      content = @Content(schema = @Schema(implementation = Reopening.class)))
  public AlertView reopen(@PathParam("id") String id, byte @Nullable [] body) {
    Reopening request = ReviewRequests.reopening(body, today());
    ReviewedAlert alert = find(id);
    return ruled(() -> desk.reopen(alert, author(), request.reason()));
  }

  /** Assigns an alert. */
  @POST
  @Path("/{id}/assign")
  @Operation(
      summary = "Say who has to see to the correction, and by when",
      description =
          "After a newer revision on which the alert holds still, the same assignment again says"
              + " that it was looked at anew; otherwise it changes nothing.")
  @RequestBody(content = @Content(schema = @Schema(implementation = Assigning.class)))
  public AlertView assign(@PathParam("id") String id, byte @Nullable [] body) {
    Assigning request = ReviewRequests.assigning(body, today());
    ReviewedAlert alert = find(id);
    return ruled(() -> desk.assign(alert, author(), request.owner(), request.due()));
  }

  private AlertView ruled(Supplier<Ruling> step) {
    Ruling ruling;
    try {
      ruling = step.get();
    } catch (LogUnavailableException e) {
      throw Problems.unavailable("the broker did not confirm it in time", RETRY_AFTER);
    }
    if (ruling instanceof Refused refused) {
      throw Problems.conflict(refused.why());
    }
    return AlertView.of(((Taken) ruling).alert(), clock.instant());
  }

  private ReviewedAlert find(String id) {
    return alerts.find(id).orElseThrow(() -> Problems.notFound("no alert has that id"));
  }

  private LocalDate today() {
    return Days.at(clock.instant());
  }

  private String author() {
    String subject = token.getSubject();
    if (subject == null || subject.isBlank()) {
      throw Problems.forbidden("the token names no subject to answer for the step");
    }
    return subject;
  }
}
