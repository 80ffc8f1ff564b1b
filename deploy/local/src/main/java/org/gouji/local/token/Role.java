package org.gouji.local.token;

import java.util.Locale;

/** What a token allows; the public names are the entries of its {@code groups}. */
public enum Role {
  PORTAL,
  AUDITOR,
  OPERATOR;

  public String publicName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
