package org.gouji.acceptance.environment;

import java.util.Locale;

/** What a token allows. */
public enum Role {
  PORTAL,
  AUDITOR,
  OPERATOR;

  /** The role as tokens and the launcher name it. */
  public String claim() {
    return name().toLowerCase(Locale.ROOT);
  }
}
