package org.gouji.validate.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.validate.catalogue.RuleMetadata;
import org.gouji.validate.engine.RuleSet;
import org.gouji.validate.problem.Problems;
import org.gouji.validate.reload.RuleReload;
import org.jspecify.annotations.Nullable;

/** The rules in force. */
@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
@Tag(name = "Rules", description = "What reports are checked for, and by which law")
public class RuleResource {
  private static final String DIVISION = "division";

  private final RuleReload reload;

  @Inject
  RuleResource(RuleReload reload) {
    this.reload = reload;
  }

  /** Lists the rules by id. A catalogue is small, so a part is as large as parts may be. */
  @GET
  @Operation(summary = "The rules in force, by id")
  @APIResponse(responseCode = "200", description = "A part of the catalogue")
  @APIResponse(responseCode = "400", description = "A parameter has an impossible value")
  public Page<RuleView> list(
      @QueryParam("cursor") @Parameter(description = "The next of an earlier part")
          @Nullable String cursor,
      @QueryParam("limit") @Parameter(description = "Items of a part, 1 to 500; 500 unless told")
          @Nullable String limit,
      @QueryParam(DIVISION)
          @Parameter(description = "Settings as they are for agencies in that division")
          @Nullable String division,
      @QueryParam("year") @Parameter(description = "Settings as they are for that reporting year")
          @Nullable String year) {
    RuleSet set = reload.rules().get();
    RuleScope scope = RuleScope.parse(DIVISION, division, year);
    int size = Limit.parse(limit, Limit.MAX);
    String after = cursor == null ? "" : Cursor.key(cursor);
    List<RuleMetadata> rest =
        set.catalogue().rules().stream().filter(rule -> rule.id().compareTo(after) > 0).toList();
    List<RuleMetadata> part = rest.subList(0, Math.min(size, rest.size()));
    return new Page<>(
        part.stream().map(rule -> RuleView.of(set, rule, scope)).toList(),
        rest.size() > size ? Cursor.of(part.get(size - 1).id()) : null);
  }

  /** Which rules are in force, and what is wrong with those that are not. */
  @GET
  @Path("/status")
  @Operation(summary = "Which files are in force, and why others are refused")
  @APIResponse(responseCode = "200", description = "The state of the rules")
  public RuleStatusView status() {
    return RuleStatusView.of(reload.rules().get().digest(), reload.status());
  }

  /** One rule. */
  @GET
  @Path("/{id}")
  @Operation(summary = "One rule")
  @APIResponse(responseCode = "200", description = "The rule")
  @APIResponse(responseCode = "400", description = "A parameter has an impossible value")
  @APIResponse(responseCode = "404", description = "No rule has that id")
  public RuleView get(
      @PathParam("id") String id,
      @QueryParam(DIVISION)
          @Parameter(description = "Settings as they are for agencies in that division")
          @Nullable String division,
      @QueryParam("year") @Parameter(description = "Settings as they are for that reporting year")
          @Nullable String year) {
    RuleSet set = reload.rules().get();
    RuleScope scope = RuleScope.parse(DIVISION, division, year);
    return set.catalogue()
        .find(id)
        .map(rule -> RuleView.of(set, rule, scope))
        .orElseThrow(() -> Problems.notFound("no rule has that id"));
  }
}
