package org.gouji.ingest.intake;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.ingest.contract.RawDocuments;
import org.gouji.ingest.contract.StatedMetadata;
import org.gouji.ingest.problem.ProblemType;
import org.gouji.ingest.submission.DocumentType;
import org.gouji.ingest.submission.Fault;
import org.gouji.ingest.submission.MetadataReader;
import org.gouji.ingest.submission.Submission;

/** Makes a submission of a request, or the problem that is in the way. */
@Singleton
final class RequestReader {
  private static final String MULTIPART = "multipart/form-data";

  /** What a form may have beside the document: its fields and boundaries. */
  private static final int FORM_OVERHEAD = 256 * 1024;

  private final BodyReader plain = new BodyReader(Upload.BODY, RawDocuments.MAX_DOCUMENT_BYTES);
  private final BodyReader form =
      new BodyReader(MultipartForm.FILE, RawDocuments.MAX_DOCUMENT_BYTES + FORM_OVERHEAD);
  private final MetadataReader metadata;
  private final Clock clock;

  RequestReader(Clock clock) {
    this.metadata = new MetadataReader(clock);
    this.clock = clock;
  }

  /**
   * Reads a request.
   *
   * @param portal who makes it
   * @throws HttpProblem when it is refused
   */
  Submission read(
      String portal,
      InputStream body,
      HttpHeaders headers,
      UriInfo uri,
      IntakeMemory.Share memory) {
    refuseContentCoding(headers);
    return submission(portal, upload(body, headers, memory), uri.getQueryParameters());
  }

  /**
   * Makes a submission of a document.
   *
   * @param portal who submits it
   * @param beside what is stated beside the document, every value of every field
   * @throws HttpProblem when it is refused
   */
  Submission submission(String portal, Upload upload, Map<String, List<String>> beside) {
    StatedMetadata stated =
        metadata
            .read(RequestMetadata.of(beside, upload.fields(), upload.filename()))
            .orElseThrow(RequestReader::refused);
    refuseSize(upload);
    String mediaType =
        DocumentType.decide(upload.contentType(), stated.filename(), upload.content())
            .orElseThrow(() -> unsupported(upload));
    return Submission.of(portal, upload.content(), mediaType, stated, clock.instant());
  }

  /**
   * Refuses metadata that no document could have.
   *
   * @param stated every value of every field
   * @throws HttpProblem when something is wrong with it
   */
  void refuseMetadata(Map<String, List<String>> stated) {
    StatedMetadata unused = metadata.read(stated).orElseThrow(RequestReader::refused);
  }

  private Upload upload(InputStream body, HttpHeaders headers, IntakeMemory.Share memory) {
    String contentType = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
    long length = declaredLength(headers);
    if (contentType == null || !contentType.toLowerCase(Locale.ROOT).startsWith(MULTIPART)) {
      return Upload.body(plain.read(body, length, memory), contentType);
    }
    try {
      return MultipartForm.read(form.read(body, length, memory), contentType);
    } catch (MultipartForm.MalformedFormException e) {
      throw ProblemType.MALFORMED_REQUEST.problem(
          MultipartForm.FILE, String.valueOf(e.getMessage()));
    }
  }

  private static long declaredLength(HttpHeaders headers) {
    String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    return length == null ? -1 : Long.parseLong(length);
  }

  private static void refuseSize(Upload upload) {
    if (upload.content().length == 0) {
      throw ProblemType.EMPTY_DOCUMENT.problem(upload.field(), "There is not one byte in it.");
    }
    if (upload.content().length > RawDocuments.MAX_DOCUMENT_BYTES) {
      throw ProblemType.DOCUMENT_TOO_LARGE.problem(
          upload.field(), "A document has at most " + RawDocuments.MAX_DOCUMENT_BYTES + " bytes.");
    }
  }

  /** A coded body would be kept as it came, under a type that its bytes are not of. */
  static void refuseContentCoding(HttpHeaders headers) {
    String coding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (coding != null && !coding.isBlank() && !coding.equalsIgnoreCase("identity")) {
      throw ProblemType.UNSUPPORTED_TYPE
          .problem("Send the document without a Content-Encoding.")
          .with("field", HttpHeaders.CONTENT_ENCODING)
          .withHeader(HttpHeaders.ACCEPT_ENCODING, "identity")
          .build();
    }
  }

  private static HttpProblem unsupported(Upload upload) {
    return ProblemType.UNSUPPORTED_TYPE.problem(
        upload.field().equals(Upload.BODY) ? HttpHeaders.CONTENT_TYPE : upload.field(),
        "Accepted are "
            + DocumentType.listed()
            + ". Where a generic type or none is declared, bytes and extension decide."
            + (DocumentType.isArchive(upload.content()) ? aboutArchives(upload) : ""));
  }

  private static String aboutArchives(Upload upload) {
    return upload.field().equals(Upload.ENTRY)
        ? " An archive inside a batch is not opened."
        : " A .zip archive of documents goes to /v1/reports:batch.";
  }

  private static HttpProblem refused(List<Fault> faults) {
    Fault first = faults.get(0);
    ProblemType type =
        first.kind() == Fault.Kind.CONTRADICTORY
            ? ProblemType.CONTRADICTORY_METADATA
            : ProblemType.MALFORMED_METADATA;
    return type.problem(first.field() + ": " + first.detail() + ".")
        .with("field", first.field())
        .with(
            "errors",
            faults.stream()
                .map(fault -> Map.of("field", fault.field(), "detail", fault.detail()))
                .toList())
        .build();
  }
}
