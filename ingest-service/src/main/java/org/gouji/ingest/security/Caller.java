package org.gouji.ingest.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes the request. */
@RequestScoped
public class Caller {
  private final SecurityIdentity identity;
  private final JsonWebToken token;

  Caller(SecurityIdentity identity, JsonWebToken token) {
    this.identity = identity;
    this.token = token;
  }

  /** The token's subject, which for a portal is the portal. Every token accepted has one. */
  public String subject() {
    return token.getSubject();
  }

  /** The only portal whose submissions the caller may see; empty for one who may see all. */
  public Optional<String> confinedTo() {
    boolean seesAll = identity.hasRole(Roles.AUDITOR) || identity.hasRole(Roles.OPERATOR);
    return seesAll ? Optional.empty() : Optional.of(subject());
  }
}
