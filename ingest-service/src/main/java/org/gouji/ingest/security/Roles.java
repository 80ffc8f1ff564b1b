package org.gouji.ingest.security;

/** The roles that a token's {@code groups} may hold. */
public final class Roles {
  /** Submits documents and sees its own submissions. */
  public static final String PORTAL = "portal";

  /** Reads everything. */
  public static final String AUDITOR = "auditor";

  /** May all that an auditor may. */
  public static final String OPERATOR = "operator";

  private Roles() {}
}
