package org.gouji.acceptance.planted;

import org.gouji.parse.contract.SectionKind;

/** What alerts and wordings call the sections. */
final class SectionKeys {
  private SectionKeys() {}

  /** For example {@code proactiveDisclosure}. */
  static String of(SectionKind kind) {
    return switch (kind) {
      case OVERVIEW -> "overview";
      case PROACTIVE_DISCLOSURE -> "proactiveDisclosure";
      case REQUESTS -> "requests";
      case REMEDIES -> "remedies";
      case PROBLEMS -> "problems";
      case OTHER -> "other";
    };
  }
}
