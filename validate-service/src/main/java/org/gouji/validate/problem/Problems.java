package org.gouji.validate.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.List;

/** Builds problems of the catalogue; the details are for people. */
public final class Problems {
  private static final String FIELD = "field";
  private static final String ERRORS = "errors";

  private Problems() {}

  /**
   * An input that cannot be.
   *
   * @param field the parameter, header or field of the body at fault; {@code body} for all of it
   * @param detail what it has to be
   */
  public static HttpProblem invalid(String field, String detail) {
    return of(ProblemType.INVALID_PARAMETER).withDetail(detail).with(FIELD, field).build();
  }

  /**
   * An input with several faults.
   *
   * @param field the parameter or header at fault, or {@code body}
   * @param detail in short what is wrong
   * @param errors each fault, with its place
   */
  public static HttpProblem refused(String field, String detail, List<?> errors) {
    return of(ProblemType.INVALID_PARAMETER)
        .withDetail(detail)
        .with(FIELD, field)
        .with(ERRORS, errors)
        .build();
  }

  /** A body that is too large. */
  public static HttpProblem tooLarge(String detail) {
    return of(ProblemType.CONTENT_TOO_LARGE).withDetail(detail).build();
  }

  /** A token that is missing or does not hold (RFC 6750, section 3). */
  static HttpProblem unauthenticated() {
    return of(ProblemType.UNAUTHENTICATED)
        .withDetail("every request but health needs a bearer token that holds")
        .withHeader("WWW-Authenticate", "Bearer")
        .build();
  }

  /** Something asked for by id that is not there. */
  public static HttpProblem notFound(String detail) {
    return of(ProblemType.NOT_FOUND).withDetail(detail).build();
  }

  /** Something that the thing asked for does not allow as it stands. */
  public static HttpProblem conflict(String detail) {
    return of(ProblemType.CONFLICT).withDetail(detail).build();
  }

  /** Something that the caller may not do, for more than the want of a role. */
  public static HttpProblem forbidden(String detail) {
    return of(ProblemType.FORBIDDEN).withDetail(detail).build();
  }

  /** Something that the answer needs is away; the caller may come again after that time. */
  public static HttpProblem unavailable(String detail, Duration retryAfter) {
    return of(ProblemType.UNAVAILABLE)
        .withDetail(detail)
        .withHeader("Retry-After", retryAfter.toSeconds())
        .build();
  }

  private static HttpProblem.Builder of(ProblemType type) {
    return HttpProblem.builder()
        .withType(type.type())
        .withTitle(type.title())
        .withStatus(type.status());
  }
}
