package org.gouji.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The repository with what was built in it.
 *
 * @param home its root
 */
public record Installation(Path home) {
  private static final Map<Component, String> ARTIFACTS =
      Map.of(
          Component.BROKER, "deploy/local/broker/target/lib",
          Component.STORE, "deploy/local/store/target/gouji-store.jar",
          Component.INGEST, "ingest-service/target/quarkus-app/quarkus-run.jar",
          Component.PARSE, "parse-service/target/quarkus-app/quarkus-run.jar",
          Component.VALIDATE, "validate-service/target/quarkus-app/quarkus-run.jar");

  /** What the component is started from: a jar; for the broker a folder of jars. */
  public Path artifact(Component component) {
    return home.resolve(ARTIFACTS.get(component));
  }

  public boolean isBuilt(Component component) {
    return Files.exists(artifact(component));
  }

  /** Those that are not built. */
  public Stream<Component> notBuilt() {
    return Stream.of(Component.values()).filter(component -> !isBuilt(component));
  }

  Path brokerLogging() {
    return home.resolve("deploy/local/broker/log4j2.xml");
  }

  public Path topicsFile() {
    return home.resolve("deploy/topics.conf");
  }

  public Path samples() {
    return home.resolve("deploy/samples");
  }

  public Path defaultDataDir() {
    return home.resolve(".gouji");
  }
}
