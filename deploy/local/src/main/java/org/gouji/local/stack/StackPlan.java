package org.gouji.local.stack;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.local.token.SigningKeys;
import org.gouji.local.token.TokenMint;

/**
 * What a stack consists of.
 *
 * @param broker its broker
 * @param store its store; empty where somebody else's is used
 * @param services our own
 */
record StackPlan(
    ComponentPlan broker, Optional<ComponentPlan> store, List<ComponentPlan> services) {
  StackPlan {
    services = List.copyOf(services);
  }

  static StackPlan of(
      Installation installation, DataDir data, Ports ports, StoreChoice store, SigningKeys keys) {
    Map<String, String> environment = serviceEnvironment(ports, store, keys);
    return new StackPlan(
        new BrokerPlan(installation, data, ports),
        storePlan(installation, data, ports, store),
        Component.services().stream()
            .<ComponentPlan>map(
                service ->
                    new ServicePlan(
                        service, installation, data, ports, withPort(environment, ports, service)))
            .toList());
  }

  Stream<ComponentPlan> all() {
    return Stream.of(Stream.of(broker), store.stream(), services.stream()).flatMap(plans -> plans);
  }

  private static Optional<ComponentPlan> storePlan(
      Installation installation, DataDir data, Ports ports, StoreChoice store) {
    if (store instanceof StoreChoice.Mongod mongod) {
      return Optional.of(new MongodPlan(mongod.program(), data, ports));
    }
    return store instanceof StoreChoice.Given
        ? Optional.empty()
        : Optional.of(new EmbeddedStorePlan(installation, data, ports));
  }

  private static Map<String, String> serviceEnvironment(
      Ports ports, StoreChoice store, SigningKeys keys) {
    return Map.of(
        "GOUJI_HOST",
        "127.0.0.1",
        "GOUJI_KAFKA",
        ports.address(Component.BROKER),
        "GOUJI_MONGO",
        store instanceof StoreChoice.Given given
            ? given.connectionString()
            : "mongodb://" + ports.address(Component.STORE),
        "GOUJI_JWT_PUBLIC_KEY",
        Base64.getEncoder().encodeToString(keys.publicKey().getEncoded()),
        "GOUJI_JWT_ISSUER",
        TokenMint.ISSUER);
  }

  private static Map<String, String> withPort(
      Map<String, String> environment, Ports ports, Component service) {
    return Stream.concat(
            environment.entrySet().stream(),
            Stream.of(Map.entry("GOUJI_PORT", Integer.toString(ports.of(service)))))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
