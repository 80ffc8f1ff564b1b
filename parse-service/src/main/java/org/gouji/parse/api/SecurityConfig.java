package org.gouji.parse.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Whose tokens are good: those of a key's holder, or those of an OIDC provider. */
@ConfigMapping(prefix = "gouji.security")
public interface SecurityConfig {

  /** RSA public key (X.509, PEM or base64) that tokens are verified with. */
  Optional<String> publicKey();

  /** Address of the OIDC provider; used when there is no key. */
  Optional<String> oidcUrl();

  /** The {@code iss} claim that tokens verified with the key must bear. */
  @WithDefault("gouji-local")
  String issuer();
}
