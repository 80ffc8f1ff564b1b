package org.gouji.parse.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.gouji.parse.problem.ProblemType;
import org.gouji.parse.store.ListPosition;
import org.gouji.parse.store.ReportFilter;
import org.gouji.parse.store.ReportQueries;
import org.jspecify.annotations.Nullable;

/** Structured reports: their list, themselves, their revisions. */
@Path("/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
@Tag(name = "reports", description = "Structured OGI annual reports")
public class ReportResource {
  private final ReportQueries reports;

  ReportResource(ReportQueries reports) {
    this.reports = reports;
  }

  @GET
  @Operation(
      operationId = "listReports",
      summary = "List reports, newest first",
      description =
          "Each report stands once, under its newest revision, ordered by when that was received."
              + " A report that is filed again moves to the top.")
  @APIResponse(responseCode = "200", description = "A page of reports")
  @APIResponse(
      responseCode = "400",
      description = "A parameter is malformed; field names it",
      content =
          @Content(
              mediaType = ProblemType.MEDIA_TYPE,
              schema = @Schema(implementation = HttpProblem.class)))
  public ReportPage list(
      @Parameter(description = "Name of the agency, with or without 人民政府, or its code")
          @QueryParam("agency")
          @Nullable String agency,
      @Parameter(description = "GB/T 2260 code; everything below the division is included")
          @QueryParam("divisionCode")
          @Nullable String divisionCode,
      @Parameter(description = "Reporting year", schema = @Schema(type = SchemaType.INTEGER))
          @QueryParam("year")
          @Nullable String year,
      @Parameter(description = "Edition of the format that the tables follow, such as 2021")
          @QueryParam("edition")
          @Nullable String edition,
      @Parameter(description = "Literal text in the title or the agency's name, in any case")
          @QueryParam("q")
          @Nullable String search,
      @Parameter(description = "next of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(
              description = "Items a page, 50 unless stated",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500"))
          @QueryParam("limit")
          @Nullable String limit) {
    ReportFilter filter = Parameters.filter(agency, divisionCode, year, edition, search);
    ListPosition after = cursor == null ? null : ListCursor.position(cursor);
    int size = Parameters.limit(limit);
    return ReportPage.of(reports.list(filter, after, size + 1), size);
  }

  @GET
  @Path("/{reportId}")
  @Operation(operationId = "getReport", summary = "A structured report")
  @APIResponse(responseCode = "200", description = "The report")
  @APIResponse(
      responseCode = "400",
      description = "The revision is no number from 1",
      content =
          @Content(
              mediaType = ProblemType.MEDIA_TYPE,
              schema = @Schema(implementation = HttpProblem.class)))
  @APIResponse(
      responseCode = "404",
      description = "No such report or revision",
      content =
          @Content(
              mediaType = ProblemType.MEDIA_TYPE,
              schema = @Schema(implementation = HttpProblem.class)))
  public ReportView get(
      @PathParam("reportId") String reportId,
      @Parameter(
              description = "Revision from 1; the newest unless stated",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
          @QueryParam("revision")
          @Nullable String revision) {
    RevisionRequest request = RevisionRequest.of(reports, reportId, revision);
    return reports
        .find(reportId, request.revision())
        .map(ReportView::of)
        .orElseThrow(request::notFound);
  }

  @GET
  @Path("/{reportId}/revisions")
  @Operation(operationId = "listRevisions", summary = "The revisions of a report, newest first")
  @APIResponse(responseCode = "200", description = "A page of revisions")
  @APIResponse(
      responseCode = "404",
      description = "No such report",
      content =
          @Content(
              mediaType = ProblemType.MEDIA_TYPE,
              schema = @Schema(implementation = HttpProblem.class)))
  public RevisionPage revisions(
      @PathParam("reportId") String reportId,
      @Parameter(description = "next of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(
              description = "Items a page, 50 unless stated",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500"))
          @QueryParam("limit")
          @Nullable String limit) {
    Integer before = cursor == null ? null : ListCursor.revision(cursor);
    int size = Parameters.limit(limit);
    if (reports.newest(reportId).isEmpty()) {
      throw ProblemType.NOT_FOUND.because("there is no report " + reportId);
    }
    return RevisionPage.of(reports.revisions(reportId, before, size + 1), size);
  }
}
