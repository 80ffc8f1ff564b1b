package org.gouji.parse.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/** The problem types of this service: a stable URN and a fixed title each. */
public enum ProblemType {
  INVALID_PARAMETER("invalid-parameter", "Invalid parameter", 400),
  BAD_REQUEST("bad-request", "Bad request", 400),
  UNAUTHENTICATED("unauthenticated", "Not authenticated", 401),
  FORBIDDEN("forbidden", "Not permitted", 403),
  NOT_FOUND("not-found", "Not found", 404),
  METHOD_NOT_ALLOWED("method-not-allowed", "Method not allowed", 405),
  NOT_ACCEPTABLE("not-acceptable", "No such representation", 406),
  DOCUMENT_GONE("document-gone", "Document no longer kept", 410),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", "Unsupported media type", 415),
  INTERNAL_ERROR("internal-error", "Internal error", 500),
  LOG_UNAVAILABLE("log-unavailable", "Log unavailable", 503),
  STORE_UNAVAILABLE("store-unavailable", "Store unavailable", 503),
  EXPORTS_BUSY("exports-busy", "Too many exports at once", 503);

  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int RETRY_AFTER_SECONDS = 5;
  private static final int SERVICE_UNAVAILABLE = 503;

  private final String slug;
  private final String title;
  private final int status;

  ProblemType(String slug, String title, int status) {
    this.slug = slug;
    this.title = title;
    this.status = status;
  }

  /** The first type of that status, for problems that the framework raises. */
  static Optional<ProblemType> ofStatus(int status) {
    return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
  }

  /** The URI that names the type. */
  public URI uri() {
    return URI.create("urn:gouji:problem:" + slug);
  }

  String title() {
    return title;
  }

  /** A problem of this type. */
  public HttpProblem because(String detail) {
    return builder(detail).build();
  }

  /** A problem of this type with the input at fault. */
  public HttpProblem because(String field, String detail) {
    return builder(detail).with("field", field).build();
  }

  private HttpProblem.Builder builder(String detail) {
    HttpProblem.Builder builder =
        HttpProblem.builder()
            .withType(uri())
            .withTitle(title)
            .withStatus(status)
            .withDetail(detail);
    return status == SERVICE_UNAVAILABLE
        ? builder.withHeader("Retry-After", RETRY_AFTER_SECONDS)
        : builder;
  }
}
