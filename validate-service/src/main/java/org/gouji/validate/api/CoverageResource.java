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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.validate.api.CoverageView.AgencyView;
import org.gouji.validate.api.RegisterResource.Part;
import org.gouji.validate.coverage.CoverageSurvey;
import org.gouji.validate.problem.Problems;
import org.gouji.validate.register.RegisterKey;
import org.gouji.validate.register.file.RegisterCsvWriter;
import org.gouji.validate.store.RegisterStore;
import org.jspecify.annotations.Nullable;

/** How far the reports are there that registers expect. */
@Path("/v1/coverage")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
@Tag(name = "Coverage", description = "Filed, late, missing and faulty, by division")
public class CoverageResource {
  private static final String ONE = "/{year}/{divisionCode}";

  private final CoverageSurvey survey;
  private final RegisterStore registers;

  @Inject
  CoverageResource(CoverageSurvey survey, RegisterStore registers) {
    this.survey = survey;
    this.registers = registers;
  }

  /** Coverage by division. */
  @GET
  @Operation(summary = "The coverage of every division that has a register, by year and division")
  @APIResponse(responseCode = "200", description = "A part of the list")
  @APIResponse(responseCode = "400", description = "A parameter has an impossible value")
  public Page<CoverageView> list(@BeanParam RegisterParameters parameters) {
    Part<RegisterKey> part = RegisterResource.part(registers, parameters);
    return new Page<>(survey.of(part.items()).stream().map(CoverageView::of).toList(), part.next());
  }

  /** Coverage by division as a table; a part of the list, as in JSON. */
  @GET
  @Produces(RegisterResource.CSV)
  @Operation(summary = "The same as CSV")
  public byte[] listCsv(@BeanParam RegisterParameters parameters) {
    return RegisterCsvWriter.write(
        CoverageView.HEADER, list(parameters).items().stream().map(CoverageView::line));
  }

  /** How the agencies of a division stand. */
  @GET
  @Path(ONE)
  @Operation(summary = "Every agency in a register with its state, in the order of the register")
  @APIResponse(responseCode = "200", description = "A part of the list")
  @APIResponse(responseCode = "404", description = "The division has no register for that year")
  public Page<AgencyView> agencies(
      @PathParam("year") String year,
      @PathParam("divisionCode") String divisionCode,
      @QueryParam("cursor") @Parameter(description = "The next of an earlier part")
          @Nullable String cursor,
      @QueryParam("limit") @Parameter(description = "Items of a part, 1 to 500; 50 unless told")
          @Nullable String limit) {
    List<AgencyView> all = all(RegisterParameters.key(year, divisionCode));
    long from = Math.max(0, Math.min(Cursor.number(cursor), all.size()));
    int to = (int) Math.min(from + Limit.parse(limit, Limit.DEFAULT), all.size());
    return new Page<>(
        all.subList((int) from, to), to < all.size() ? Cursor.of(Integer.toString(to)) : null);
  }

  /** How the agencies of a division stand, all of them as a table. */
  @GET
  @Path(ONE)
  @Produces(RegisterResource.CSV)
  @Operation(summary = "All of them as CSV")
  public byte[] agenciesCsv(
      @PathParam("year") String year, @PathParam("divisionCode") String divisionCode) {
    return RegisterCsvWriter.write(
        AgencyView.HEADER,
        all(RegisterParameters.key(year, divisionCode)).stream().map(AgencyView::line));
  }

  private List<AgencyView> all(RegisterKey key) {
    return survey.of(List.of(key)).stream()
        .findFirst()
        .orElseThrow(() -> Problems.notFound("the division has no register for that year"))
        .agencies()
        .stream()
        .map(AgencyView::of)
        .toList();
  }
}
