package org.gouji.parse.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.parse.export.ConceptCatalogue;
import org.gouji.parse.export.FlatFacts;
import org.gouji.parse.problem.ProblemType;
import org.gouji.parse.store.FactFilter;
import org.gouji.parse.store.FactSource;
import org.jspecify.annotations.Nullable;

/** Facts of many reports, page by page. */
@Path("/v1/facts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
@Tag(name = "facts", description = "Flat facts for analysts")
public class FactResource {
  private final FactSource store;
  private final ConceptCatalogue concepts;

  FactResource(FactSource store, ConceptCatalogue concepts) {
    this.store = store;
    this.concepts = concepts;
  }

  @GET
  @Operation(
      operationId = "listFacts",
      summary = "List facts of the newest revision of each report",
      description =
          "Ordered by report id and then as the format presents them, so that reports filed"
              + " meanwhile neither drop nor double a fact. The facts of one report are always"
              + " those of one revision. A page may hold fewer items than asked for; only a next"
              + " of null is the end.")
  @APIResponse(responseCode = "200", description = "A page of facts")
  @APIResponse(
      responseCode = "400",
      description = "A parameter is malformed or names nothing; field names it",
      content =
          @Content(
              mediaType = ProblemType.MEDIA_TYPE,
              schema = @Schema(implementation = HttpProblem.class)))
  public FactPage list(
      @BeanParam FactParameters parameters,
      @Parameter(description = "next of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(
              description = "Items a page, 50 unless stated",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500"))
          @QueryParam("limit")
          @Nullable String limit) {
    FactFilter filter = parameters.filter(concepts);
    FactPosition from = cursor == null ? null : ListCursor.factPosition(cursor);
    return FactPages.read(
        store, new FlatFacts(concepts, filter), filter, from, Parameters.limit(limit));
  }
}
