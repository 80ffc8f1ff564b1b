package org.gouji.ingest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of problems. The type of each is public and stable, its title fixed. */
public enum ProblemType {
  EMPTY_DOCUMENT("empty-document", 400, "The document is empty"),
  MALFORMED_REQUEST("malformed-request", 400, "The request cannot be read"),
  MALFORMED_METADATA("malformed-metadata", 400, "The metadata is malformed"),
  CONTRADICTORY_METADATA("contradictory-metadata", 400, "The metadata contradicts itself"),
  INVALID_PARAMETER("invalid-parameter", 400, "A parameter is invalid"),
  UNAUTHENTICATED("unauthenticated", 401, "A valid token is needed"),
  FORBIDDEN("forbidden", 403, "The token does not allow this"),
  NOT_FOUND("not-found", 404, "There is no such thing"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "The method is not allowed here"),
  NOT_ACCEPTABLE("not-acceptable", 406, "No acceptable representation"),
  DOCUMENT_TOO_LARGE("document-too-large", 413, "The document is too large"),
  BATCH_TOO_LARGE("batch-too-large", 413, "The batch is too large"),
  UNSUPPORTED_TYPE("unsupported-type", 415, "No parser takes this type of document"),
  INTERNAL("internal-error", 500, "The service failed"),
  BROKER_UNAVAILABLE("broker-unavailable", 503, "The log cannot take the document now"),
  STORE_UNAVAILABLE("store-unavailable", 503, "Receipts cannot be read now"),
  OVERLOADED("overloaded", 503, "Too much is being received at once");

  private final URI type;
  private final int status;
  private final String title;

  ProblemType(String slug, int status, String title) {
    this.type = URI.create("urn:gouji:problem:" + slug);
    this.status = status;
    this.title = title;
  }

  /** The public identifier. */
  public URI type() {
    return type;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The title, the same for every case. */
  public String title() {
    return title;
  }

  /** A problem of this type; what the case adds is up to the caller. */
  public HttpProblem.Builder problem(String detail) {
    return HttpProblem.builder()
        .withType(type)
        .withStatus(status)
        .withTitle(title)
        .withDetail(detail);
  }

  /** A problem of this type with an input at fault. */
  public HttpProblem problem(String field, String detail) {
    return problem(detail).with("field", field).build();
  }

  /** The type that stands for a status which the framework gave. */
  static Optional<ProblemType> ofStatus(int status) {
    return Stream.of(
            MALFORMED_REQUEST,
            UNAUTHENTICATED,
            FORBIDDEN,
            NOT_FOUND,
            METHOD_NOT_ALLOWED,
            NOT_ACCEPTABLE,
            DOCUMENT_TOO_LARGE,
            UNSUPPORTED_TYPE,
            INTERNAL)
        .filter(type -> type.status == status)
        .findFirst();
  }
}
