package org.gouji.parse.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.parse.log.DocumentGoneException;
import org.gouji.parse.log.DocumentLog;
import org.gouji.parse.log.LogUnavailableException;
import org.gouji.parse.log.LoggedDocument;
import org.gouji.parse.problem.ProblemType;
import org.gouji.parse.store.ReportQueries;
import org.gouji.parse.store.SourceReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The document behind a report: as received, and as text. */
@Path("/v1/reports/{reportId}")
@RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
@Tag(name = "reports")
public class DocumentResource {
  private static final Logger LOG = Logger.getLogger(DocumentResource.class);

  private final ReportQueries reports;
  private final DocumentLog documents;

  DocumentResource(ReportQueries reports, DocumentLog documents) {
    this.reports = reports;
    this.documents = documents;
  }

  @GET
  @Path("/source")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "getSource",
      summary = "The document as received",
      description =
          "The very bytes under the media type that the portal declared, as an attachment. The"
              + " media type is not checked, so the document must not be shown unguarded.")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content =
          @Content(
              mediaType = MediaType.WILDCARD,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "404",
      description = "No such report or revision",
      content =
          @Content(
              mediaType = ProblemType.MEDIA_TYPE,
              schema = @Schema(implementation = HttpProblem.class)))
  @APIResponse(
      responseCode = "410",
      description = "The log no longer holds the document",
      content =
          @Content(
              mediaType = ProblemType.MEDIA_TYPE,
              schema = @Schema(implementation = HttpProblem.class)))
  @APIResponse(
      responseCode = "503",
      description = "The log cannot be read now",
      content =
          @Content(
              mediaType = ProblemType.MEDIA_TYPE,
              schema = @Schema(implementation = HttpProblem.class)))
  public Response source(
      @PathParam("reportId") String reportId,
      @Parameter(
              description = "Revision from 1; the newest unless stated",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
          @QueryParam("revision")
          @Nullable String revision) {
    RevisionRequest request = RevisionRequest.of(reports, reportId, revision);
    SourceReference source =
        reports.source(reportId, request.revision()).orElseThrow(request::notFound);
    LoggedDocument document = fetch(source);
    String filename =
        source.filename() == null ? reportId + "-" + request.revision() : source.filename();
    return Response.ok(document.content())
        .header(HttpHeaders.CONTENT_TYPE, Attachment.mediaType(document.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition(filename))
        .build();
  }

  @GET
  @Path("/text")
  @Produces("text/plain;charset=UTF-8")
  @Operation(
      operationId = "getText",
      summary = "The extracted text",
      description = "What every source counts Unicode code points into.")
  @APIResponse(responseCode = "200", description = "The text")
  @APIResponse(
      responseCode = "404",
      description = "No such report or revision",
      content =
          @Content(
              mediaType = ProblemType.MEDIA_TYPE,
              schema = @Schema(implementation = HttpProblem.class)))
  public String text(
      @PathParam("reportId") String reportId,
      @Parameter(
              description = "Revision from 1; the newest unless stated",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
          @QueryParam("revision")
          @Nullable String revision) {
    RevisionRequest request = RevisionRequest.of(reports, reportId, revision);
    return reports.text(reportId, request.revision()).orElseThrow(request::notFound);
  }

  private LoggedDocument fetch(SourceReference source) {
    try {
      return documents.fetch(source.position(), source.submissionId(), source.sha256());
    } catch (DocumentGoneException e) {
      LOG.errorf(
          e,
          "Document not found where the store says submissionId=%s position=%s",
          source.submissionId(),
          source.position());
      throw ProblemType.DOCUMENT_GONE.because("the log no longer holds this document");
    } catch (LogUnavailableException e) {
      LOG.warnf(e, "Document not fetched submissionId=%s", source.submissionId());
      throw ProblemType.LOG_UNAVAILABLE.because("the log cannot be read now");
    }
  }
}
