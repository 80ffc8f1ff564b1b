package org.gouji.ingest.security;

import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Sets up how tokens are verified. It is done here and not by {@code quarkus.oidc.*} because what
 * is to be configured depends on which of key and provider is there.
 */
@Singleton
final class TokenVerification {
  private static final Logger LOG = Logger.getLogger(TokenVerification.class);
  private static final String LOCAL_ISSUER = "gouji-local";

  private final JwtConfig config;

  TokenVerification(JwtConfig config) {
    this.config = config;
  }

  void configure(@Observes Oidc oidc) {
    oidc.create(tenant());
  }

  private OidcTenantConfig tenant() {
    OidcTenantConfigBuilder tenant = OidcTenantConfig.builder();
    if (config.publicKey().isPresent()) {
      tenant.publicKey(config.publicKey().get());
      tenant.token().issuer(config.issuer().orElse(LOCAL_ISSUER)).end();
    } else if (config.provider().isPresent()) {
      tenant.authServerUrl(config.provider().get());
      config.issuer().ifPresent(issuer -> tenant.token().issuer(issuer).end());
    } else {
      LOG.warn("Neither a key nor a provider for tokens is configured: only health answers");
      tenant.tenantEnabled(false);
    }
    tenant.roles().roleClaimPath("groups").end();
    return tenant.build();
  }
}
