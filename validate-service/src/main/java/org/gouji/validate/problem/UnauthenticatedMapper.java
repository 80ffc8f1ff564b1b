package org.gouji.validate.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers requests without a good token. It stands before the problem extension's own mapper, which
 * was built against another release of the HTTP layer and fails.
 */
class UnauthenticatedMapper {

  @ServerExceptionMapper(
      value = {UnauthorizedException.class, AuthenticationFailedException.class},
      priority = Priorities.USER - 100)
  Response toResponse() {
    return Response.fromResponse(Problems.unauthenticated().toResponse())
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }
}
