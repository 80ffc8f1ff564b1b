package org.gouji.validate.api;

/** The roles that may ask this API. */
final class Roles {
  static final String AUDITOR = "auditor";
  static final String OPERATOR = "operator";

  private Roles() {}
}
