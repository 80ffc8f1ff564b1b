package org.gouji.local.stack;

import java.util.List;

/** A process of the stack, in the order in which they are listed. */
public enum Component {
  BROKER("broker", 9092),
  STORE("store", 27017),
  INGEST("ingest-service", 8081),
  PARSE("parse-service", 8082),
  VALIDATE("validate-service", 8083);

  private static final List<Component> SERVICES = List.of(INGEST, PARSE, VALIDATE);

  private final String label;
  private final int defaultPort;

  Component(String label, int defaultPort) {
    this.label = label;
    this.defaultPort = defaultPort;
  }

  /** Its public name: of its log, its module and its row in the tables. */
  public String label() {
    return label;
  }

  int defaultPort() {
    return defaultPort;
  }

  /** Those of our own, which need the others. */
  public static List<Component> services() {
    return SERVICES;
  }
}
