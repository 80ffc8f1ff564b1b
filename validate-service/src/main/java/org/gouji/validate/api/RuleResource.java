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
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.catalogue.RuleMetadata;
import org.gouji.validate.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The rules in force. */
@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
@Tag(name = "Rules", description = "What reports are checked for, and by which law")
public class RuleResource {
  private final Catalogue catalogue;

  @Inject
  RuleResource(Catalogue catalogue) {
    this.catalogue = catalogue;
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
          @Nullable String limit) {
    int size = Limit.parse(limit, Limit.MAX);
    String after = cursor == null ? "" : Cursor.key(cursor);
    List<RuleMetadata> rest =
        catalogue.rules().stream().filter(rule -> rule.id().compareTo(after) > 0).toList();
    List<RuleMetadata> part = rest.subList(0, Math.min(size, rest.size()));
    return new Page<>(
        part.stream().map(RuleView::of).toList(),
        rest.size() > size ? Cursor.of(part.get(size - 1).id()) : null);
  }

  /** One rule. */
  @GET
  @Path("/{id}")
  @Operation(summary = "One rule")
  @APIResponse(responseCode = "200", description = "The rule")
  @APIResponse(responseCode = "404", description = "No rule has that id")
  public RuleView get(@PathParam("id") String id) {
    return catalogue
        .find(id)
        .map(RuleView::of)
        .orElseThrow(() -> Problems.notFound("no rule has that id"));
  }
}
