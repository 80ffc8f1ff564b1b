package org.gouji.validate.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/** The catalogue of problem types. A title says what kind of fault it is and never varies. */
public enum ProblemType {
  INVALID_PARAMETER(400, "invalid-parameter", "A parameter has an impossible value"),
  UNAUTHENTICATED(401, "unauthenticated", "Credentials are missing or not valid"),
  FORBIDDEN(403, "forbidden", "The role does not allow this"),
  NOT_FOUND(404, "not-found", "There is no such thing"),
  METHOD_NOT_ALLOWED(405, "method-not-allowed", "The resource does not know this method"),
  NOT_ACCEPTABLE(406, "not-acceptable", "The resource has no such representation"),
  CONFLICT(409, "conflict", "The state of the resource does not allow this"),
  CONTENT_TOO_LARGE(413, "content-too-large", "The body is larger than the resource takes"),
  UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "The resource takes no such body"),
  INTERNAL(500, "internal", "The service failed"),
  UNAVAILABLE(503, "unavailable", "Something that the service needs is away");

  private final int status;
  private final URI type;
  private final String title;

  ProblemType(int status, String slug, String title) {
    this.status = status;
    this.type = URI.create("urn:gouji:problem:" + slug);
    this.title = title;
  }

  /** The type of problems with that status, where there is one. */
  static Optional<ProblemType> of(int status) {
    return Arrays.stream(values()).filter(each -> each.status == status).findFirst();
  }

  int status() {
    return status;
  }

  URI type() {
    return type;
  }

  String title() {
    return title;
  }
}
