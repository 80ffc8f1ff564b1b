package org.gouji.parse.api;

/** The roles that may read reports; tokens carry them in {@code groups}. */
final class Roles {
  static final String AUDITOR = "auditor";
  static final String OPERATOR = "operator";

  private Roles() {}
}
