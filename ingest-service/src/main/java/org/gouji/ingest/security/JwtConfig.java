package org.gouji.ingest.security;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Whose tokens are accepted. With neither key nor provider, none are. */
@ConfigMapping(prefix = "gouji.jwt")
interface JwtConfig {

  /** Public key that tokens are signed with: X.509, RSA, as PEM or its bare Base64. */
  Optional<String> publicKey();

  /** Address of the OIDC provider whose keys sign them; not used when there is a key. */
  Optional<String> provider();

  /** The issuer that tokens must name; by default {@code gouji-local} or what the provider says. */
  Optional<String> issuer();
}
