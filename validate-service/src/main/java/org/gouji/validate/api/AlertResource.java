package org.gouji.validate.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.problem.Problems;
import org.gouji.validate.review.AlertStep;
import org.gouji.validate.review.ReviewedAlert;
import org.gouji.validate.store.AlertQuery;
import org.gouji.validate.store.AlertQuery.Place;
import org.gouji.validate.store.AlertStore;
import org.jspecify.annotations.Nullable;

/** Alerts as they stand. */
@Path("/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
@Tag(name = "Alerts", description = "Findings about reports and their life")
public class AlertResource {
  private static final int COUNTED_TO = 10_000;

  private final AlertStore alerts;
  private final Clock clock;

  @Inject
  AlertResource(AlertStore alerts, Clock clock) {
    this.alerts = alerts;
    this.clock = clock;
  }

  /** Lists alerts, the one last raised first. */
  @GET
  @Operation(summary = "Alerts, the one last raised first")
  @APIResponse(responseCode = "200", description = "A part of the list")
  @APIResponse(responseCode = "400", description = "A parameter has an impossible value")
  public Page<AlertView> list(
      @BeanParam AlertParameters parameters,
      @QueryParam("cursor") @Parameter(description = "The next of an earlier part")
          @Nullable String cursor,
      @QueryParam("limit") @Parameter(description = "Items of a part, 1 to 500; 50 unless told")
          @Nullable String limit) {
    int size = Limit.parse(limit, Limit.DEFAULT);
    List<ReviewedAlert> found = alerts.list(parameters.query(cursor), size + 1);
    Instant now = clock.instant();
    return page(
        found,
        size,
        each -> AlertView.of(each, now),
        last -> Cursor.of(new Place(last.alert().raisedAt(), last.alert().alertId())));
  }

  /** Counts alerts by severity. */
  @GET
  @Path("/summary")
  @Operation(summary = "How many alerts there are of each severity")
  @APIResponse(responseCode = "200", description = "The counts")
  @APIResponse(responseCode = "400", description = "A parameter has an impossible value")
  public AlertCounts summary(@BeanParam AlertParameters parameters) {
    AlertQuery query = parameters.query(null);
    return new AlertCounts(
        count(query, Severity.ERROR),
        count(query, Severity.WARNING),
        count(query, Severity.INFO),
        COUNTED_TO);
  }

  /** One alert. */
  @GET
  @Path("/{id}")
  @Operation(summary = "One alert")
  @APIResponse(responseCode = "200", description = "The alert")
  @APIResponse(responseCode = "404", description = "No alert has that id")
  public AlertView get(@PathParam("id") String id) {
    return AlertView.of(find(id), clock.instant());
  }

  /** What became of an alert, step by step. */
  @GET
  @Path("/{id}/history")
  @Operation(summary = "The steps in the life of an alert, in order of time")
  @APIResponse(responseCode = "200", description = "A part of the steps")
  @APIResponse(responseCode = "400", description = "A parameter has an impossible value")
  @APIResponse(responseCode = "404", description = "No alert has that id")
  public Page<AlertStepView> history(
      @PathParam("id") String id,
      @QueryParam("cursor") @Parameter(description = "The next of an earlier part")
          @Nullable String cursor,
      @QueryParam("limit") @Parameter(description = "Items of a part, 1 to 500; 50 unless told")
          @Nullable String limit) {
    int size = Limit.parse(limit, Limit.DEFAULT);
    long skip = Cursor.number(cursor);
    List<AlertStep> found = alerts.steps(find(id).alert().alertId(), skip, size + 1);
    return page(found, size, AlertStepView::of, last -> Cursor.of(Long.toString(skip + size)));
  }

  private ReviewedAlert find(String id) {
    return alerts.find(id).orElseThrow(() -> Problems.notFound("no alert has that id"));
  }

  private long count(AlertQuery query, Severity severity) {
    return query.severity() == null || query.severity() == severity
        ? alerts.count(query.withSeverity(severity), COUNTED_TO)
        : 0;
  }

  /** Of one item more than the part has, the part; the surplus only says that there is more. */
  private static <S, T> Page<T> page(
      List<S> found, int size, Function<S, T> view, Function<S, String> cursor) {
    List<S> part = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        part.stream().map(view).toList(),
        found.size() > size ? cursor.apply(part.get(size - 1)) : null);
  }
}
