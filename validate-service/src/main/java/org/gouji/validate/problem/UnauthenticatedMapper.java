package org.gouji.validate.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * A missing, foreign or expired token. Goes before the mappers of quarkus-resteasy-problem 3.21,
 * which were compiled against an older Quarkus and fail on this one's challenges.
 */
public class UnauthenticatedMapper {
  private static final int BEFORE_THE_EXTENSION = Priorities.USER - 10;

  /** No token. */
  @ServerExceptionMapper(value = UnauthorizedException.class, priority = BEFORE_THE_EXTENSION)
  public Response missing(UnauthorizedException exception) {
    return Problems.unauthenticated().toResponse();
  }

  /** A token that does not hold. */
  @ServerExceptionMapper(
      value = AuthenticationFailedException.class,
      priority = BEFORE_THE_EXTENSION)
  public Response failed(AuthenticationFailedException exception) {
    return Problems.unauthenticated().toResponse();
  }
}
