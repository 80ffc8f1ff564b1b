package org.gouji.parse.api;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Says how tokens are verified. With neither a key nor a provider there is no tenant, so no token
 * is good and nothing but health answers.
 */
@ApplicationScoped
class TokenTenant implements TenantConfigResolver {
  private static final String TENANT = "gouji";

  private final Optional<OidcTenantConfig> tenant;

  TokenTenant(SecurityConfig config) {
    this.tenant =
        config
            .publicKey()
            .map(key -> byKey(key, config.issuer()))
            .or(() -> config.oidcUrl().map(TokenTenant::byProvider));
  }

  @Override
  public Uni<OidcTenantConfig> resolve(
      RoutingContext context, OidcRequestContext<OidcTenantConfig> request) {
    return Uni.createFrom().optional(tenant);
  }

  private static OidcTenantConfig byKey(String key, String issuer) {
    return OidcTenantConfig.builder()
        .tenantId(TENANT)
        .publicKey(key)
        .token()
        .issuer(issuer)
        .end()
        .build();
  }

  private static OidcTenantConfig byProvider(String url) {
    return OidcTenantConfig.authServerUrl(url).tenantId(TENANT).build();
  }
}
