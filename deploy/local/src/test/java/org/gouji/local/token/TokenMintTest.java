package org.gouji.local.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenMintTest {
  private static final Instant NOW = Instant.parse("2026-11-21T09:30:15Z");

  @TempDir private Path folder;
  private SigningKeys keys;
  private TokenMint mint;

  @BeforeEach
  void makeKeys() throws Exception {
    keys = new KeyFiles(folder).loadOrCreate();
    mint = new TokenMint(keys.privateKey(), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void signsWhatTheServicesVerify() throws Exception {
    // when
    String token = mint.token("省门户", List.of(Role.PORTAL, Role.AUDITOR), Duration.ofMinutes(15));

    // then
    JwtClaims claims = consumer(NOW.plusSeconds(899)).processToClaims(token);
    assertThat(claims.getIssuer()).isEqualTo("gouji-local");
    assertThat(claims.getSubject()).isEqualTo("省门户");
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("portal", "auditor");
    assertThat(claims.getIssuedAt()).isEqualTo(NumericDate.fromSeconds(NOW.getEpochSecond()));
    assertThat(claims.getExpirationTime())
        .isEqualTo(NumericDate.fromSeconds(NOW.getEpochSecond() + 900));
  }

  @Test
  void signsNothingThatHoldsLonger() {
    // given
    String token = mint.token("local", List.of(Role.OPERATOR), Duration.ofMinutes(15));

    // then
    assertThatThrownBy(() -> consumer(NOW.plusSeconds(901)).processToClaims(token))
        .isInstanceOfSatisfying(
            InvalidJwtException.class, e -> assertThat(e.hasExpired()).isTrue());
  }

  private JwtConsumer consumer(Instant at) {
    return new JwtConsumerBuilder()
        .setVerificationKey(keys.publicKey())
        .setJwsAlgorithmConstraints(
            AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
        .setExpectedIssuer("gouji-local")
        .setRequireSubject()
        .setRequireExpirationTime()
        .setEvaluationTime(NumericDate.fromMilliseconds(at.toEpochMilli()))
        .build();
  }
}
