package org.gouji.local.token;

import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Signs tokens that the services of this machine accept. */
public final class TokenMint {
  public static final String ISSUER = "gouji-local";

  private final PrivateKey key;
  private final Clock clock;

  public TokenMint(PrivateKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  /**
   * A JWT signed with RS256.
   *
   * @param subject who it stands for; for a portal, its name
   * @param roles what it allows
   * @param ttl how long it is good from now
   */
  public String token(String subject, Collection<Role> roles, Duration ttl) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setSubject(subject);
    claims.setStringListClaim("groups", roles.stream().map(Role::publicName).toList());
    claims.setIssuedAt(NumericDate.fromSeconds(clock.instant().getEpochSecond()));
    claims.setExpirationTime(NumericDate.fromSeconds(clock.instant().plus(ttl).getEpochSecond()));
    JsonWebSignature signature = new JsonWebSignature();
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signature.setHeader("typ", "JWT");
    signature.setKey(key);
    signature.setPayload(claims.toJson());
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("a key of our own that does not sign", e);
    }
  }
}
