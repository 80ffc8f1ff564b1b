package org.gouji.ingest.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * The surroundings of the service under test: neither broker nor store, and a key pair for tokens,
 * of which the service gets the public key and the test the private one.
 */
public final class IsolatedService implements QuarkusTestResourceLifecycleManager {
  /** No one listens on that port, and the tests do not wait to find that out. */
  static final Map<String, String> NOTHING_AROUND =
      Map.of(
          "kafka.bootstrap.servers", "127.0.0.1:1",
          "gouji.publish.producer.\"max.block.ms\"", "100",
          "quarkus.mongodb.connection-string", "mongodb://127.0.0.1:1",
          "quarkus.mongodb.server-selection-timeout", "100MS");

  private final KeyPair keys = keys();

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has RSA", e);
    }
  }

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>(NOTHING_AROUND);
    settings.put(
        "gouji.jwt.public-key", Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
    return settings;
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(keys.getPrivate(), new TestInjector.MatchesType(PrivateKey.class));
  }

  @Override
  public void stop() {}
}
