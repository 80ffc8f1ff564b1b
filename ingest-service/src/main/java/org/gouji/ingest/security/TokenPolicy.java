package org.gouji.ingest.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.gouji.ingest.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a valid token on every path but health, also on paths that lead nowhere. The policy
 * {@code authenticated} would do the same, but answers without a body.
 */
@Singleton
final class TokenPolicy implements HttpSecurityPolicy {
  private static final String HEALTH = "/q/health";

  private final ObjectMapper mapper;

  TokenPolicy(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Uni<CheckResult> checkPermission(
      RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
    if (isHealth(request.normalizedPath())) {
      return CheckResult.permit();
    }
    // Else the framework answers a refused token on its own, without a body
    request.put(
        QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>) this::refuse);
    return identity
        .invoke(
            caller -> {
              if (!hasSubject(caller)) {
                refuse(request, null);
              }
            })
        .replaceWith(CheckResult.PERMIT)
        .onFailure(AuthenticationFailedException.class)
        // Permitted or not, a request that was answered goes no further
        .recoverWithItem(CheckResult.PERMIT);
  }

  /**
   * The anonymous caller has none, nor has a token without one. The extension could see to the
   * latter, but with a key (no provider) its {@code subject-required} asks for an audience instead.
   */
  private static boolean hasSubject(SecurityIdentity caller) {
    return caller.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null;
  }

  private static boolean isHealth(String path) {
    return path.equals(HEALTH) || path.startsWith(HEALTH + "/");
  }

  private void refuse(RoutingContext request, @Nullable Throwable cause) {
    HttpServerResponse response = request.response();
    if (response.ended()) {
      return;
    }
    HttpProblem problem =
        ProblemType.UNAUTHENTICATED
            .problem("Send the header Authorization: Bearer with a token that is valid now.")
            .build();
    response
        .setStatusCode(problem.getStatusCode())
        .putHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
        .end(json(problem));
  }

  private String json(HttpProblem problem) {
    try {
      return mapper.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem that has no JSON form", e);
    }
  }
}
