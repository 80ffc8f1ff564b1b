package org.gouji.validate.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.gouji.validate.problem.Problems;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps bodies small where none is large: the server's limit is that of registers, which alone are
 * long. A file of rules that is too large is told so by its own resource. A body of unstated length
 * is stopped by the server's limit.
 */
public class BodyLimit {
  private static final long LIMIT = 64 * 1024;
  private static final List<String> LARGE =
      List.of("/v1/registers", "/v1/holidays", "/v1/rules:dryRun");

  /** Refuses a body that is too large for its resource. */
  @ServerRequestFilter(preMatching = true)
  public void check(ContainerRequestContext request) {
    String path = request.getUriInfo().getRequestUri().getPath();
    if (isTooLarge(path, request.getHeaderString(HttpHeaders.CONTENT_LENGTH))) {
      throw Problems.tooLarge("at most " + LIMIT + " bytes");
    }
  }

  static boolean isTooLarge(String path, @Nullable String length) {
    return length != null
        && LARGE.stream().noneMatch(path::startsWith)
        && (!length.matches("\\d{1,9}") || Long.parseLong(length) > LIMIT);
  }
}
