package org.gouji.parse.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.parse.export.ConceptCatalogue;
import org.gouji.parse.export.CsvExport;
import org.gouji.parse.export.Export;
import org.gouji.parse.export.FactIterator;
import org.gouji.parse.export.FlatFacts;
import org.gouji.parse.export.NdjsonExport;
import org.gouji.parse.export.XlsxExport;
import org.gouji.parse.problem.ProblemType;
import org.gouji.parse.store.FactFilter;
import org.gouji.parse.store.FactSource;

/**
 * Facts of any number of reports as a file. It is written while the store is read, on a request
 * thread that waits for a slow reader and ends with one that hangs up; a store that fails in
 * between breaks the connection, so that no half file passes for a whole one.
 */
@Path("/v1")
@RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
@Tag(name = "facts")
public class FactExportResource {
  private static final String CSV = "text/csv;charset=UTF-8";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String NDJSON = "application/x-ndjson";

  private final FactSource store;
  private final ConceptCatalogue concepts;
  private final ExportSlots slots;
  private final ObjectMapper json;

  FactExportResource(
      FactSource store, ConceptCatalogue concepts, ExportSlots slots, ObjectMapper json) {
    this.store = store;
    this.concepts = concepts;
    this.slots = slots;
    this.json = json;
  }

  @GET
  @Path("/facts.csv")
  @Produces(CSV)
  @Operation(
      operationId = "exportFactsCsv",
      summary = "Facts as CSV",
      description =
          "RFC 4180 in UTF-8 with a byte order mark, as Excel wants it. Text that a spreadsheet"
              + " would take for a formula has a quotation mark in front.")
  @APIResponse(responseCode = "200", description = "The table, streamed")
  @APIResponse(
      responseCode = "400",
      description = "A parameter is malformed or names nothing; field names it",
      content =
          @Content(
              mediaType = ProblemType.MEDIA_TYPE,
              schema = @Schema(implementation = HttpProblem.class)))
  @APIResponse(
      responseCode = "503",
      description = "Too many exports at once, or the store is away; try again later",
      content =
          @Content(
              mediaType = ProblemType.MEDIA_TYPE,
              schema = @Schema(implementation = HttpProblem.class)))
  public Response csv(@BeanParam ExportRequest request) {
    FactFilter filter = request.filter(concepts);
    return attachment(
        CSV,
        filter,
        new CsvExport(request.table(concepts, filter)),
        request.filename(filter) + ".csv");
  }

  @GET
  @Path("/facts.xlsx")
  @Produces(XLSX)
  @Operation(
      operationId = "exportFactsXlsx",
      summary = "Facts as an Excel workbook",
      description =
          "Numbers are numbers. Goes on in a further sheet when one has Excel's 1,048,576 rows.")
  @APIResponse(
      responseCode = "200",
      description = "The workbook, streamed",
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is malformed or names nothing; field names it",
      content =
          @Content(
              mediaType = ProblemType.MEDIA_TYPE,
              schema = @Schema(implementation = HttpProblem.class)))
  @APIResponse(
      responseCode = "503",
      description = "Too many exports at once, or the store is away; try again later",
      content =
          @Content(
              mediaType = ProblemType.MEDIA_TYPE,
              schema = @Schema(implementation = HttpProblem.class)))
  public Response xlsx(@BeanParam ExportRequest request) {
    FactFilter filter = request.filter(concepts);
    return attachment(
        XLSX,
        filter,
        new XlsxExport(request.table(concepts, filter)),
        request.filename(filter) + ".xlsx");
  }

  @GET
  @Path("/facts.ndjson")
  @Produces(NDJSON)
  @Operation(
      operationId = "exportFactsNdjson",
      summary = "Facts as JSON, one a line",
      description = "Each line is an item of the list of facts.")
  @APIResponse(responseCode = "200", description = "The facts, streamed")
  @APIResponse(
      responseCode = "400",
      description = "A parameter is malformed or names nothing; field names it",
      content =
          @Content(
              mediaType = ProblemType.MEDIA_TYPE,
              schema = @Schema(implementation = HttpProblem.class)))
  @APIResponse(
      responseCode = "503",
      description = "Too many exports at once, or the store is away; try again later",
      content =
          @Content(
              mediaType = ProblemType.MEDIA_TYPE,
              schema = @Schema(implementation = HttpProblem.class)))
  public Response ndjson(@BeanParam FactParameters parameters) {
    FactFilter filter = parameters.filter(concepts);
    return attachment(
        NDJSON,
        filter,
        new NdjsonExport(new FlatFacts(concepts, filter), json),
        "gouji-facts.ndjson");
  }

  private Response attachment(String mediaType, FactFilter filter, Export export, String filename) {
    StreamingOutput body =
        out -> slots.run(() -> export.write(new FactIterator(store, filter), out));
    return Response.ok(body)
        // The framework would add a charset to types that have none
        .header(HttpHeaders.CONTENT_TYPE, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition(filename))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}
