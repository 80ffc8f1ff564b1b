package org.gouji.validate.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.validate.problem.Problems;
import org.gouji.validate.store.ValidationStore;

/** What the rules said of a report. */
@Path("/v1/validations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
@Tag(name = "Validations", description = "Results, rule by rule")
public class ValidationResource {
  private final ValidationStore validations;
  private final Clock clock;

  @Inject
  ValidationResource(ValidationStore validations, Clock clock) {
    this.validations = validations;
    this.clock = clock;
  }

  /** The last result of a report. */
  @GET
  @Path("/{reportId}")
  @Operation(summary = "The last result of a report: every rule, and the alerts")
  @APIResponse(responseCode = "200", description = "The result")
  @APIResponse(responseCode = "404", description = "No report of that id was validated")
  public ValidationView get(@PathParam("reportId") String reportId) {
    return validations
        .find(reportId)
        .map(last -> ValidationView.of(last, clock.instant()))
        .orElseThrow(() -> Problems.notFound("no report of that id was validated"));
  }
}
