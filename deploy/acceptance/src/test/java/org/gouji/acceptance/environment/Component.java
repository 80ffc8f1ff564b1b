package org.gouji.acceptance.environment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A process of the whole. */
public enum Component {
  BROKER(null, 9092),
  STORE(null, 27017),
  INGEST("ingest-service", 8081),
  PARSE("parse-service", 8082),
  VALIDATE("validate-service", 8083);

  /** The three that speak HTTP. */
  public static final List<Component> SERVICES = List.of(INGEST, PARSE, VALIDATE);

  private final @Nullable String service;
  private final int port;

  Component(@Nullable String service, int port) {
    this.service = service;
    this.port = port;
  }

  /** The service's folder and image name, null for what is no service of ours. */
  public @Nullable String service() {
    return service;
  }

  /** The port it listens on unless told otherwise. */
  public int port() {
    return port;
  }
}
