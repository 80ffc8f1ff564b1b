package org.gouji.validate.rule;

import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.Label;
import org.gouji.parse.contract.taxonomy.SectionHeading;
import org.gouji.validate.contract.Message;

/** Public names of the six sections, and how messages call them. */
public final class SectionNames {
  private static final String NUMERALS = "一二三四五六七八九十";

  private SectionNames() {}

  /** The section's name in the structured report, such as {@code overview}. */
  public static String subject(SectionKind kind) {
    return switch (kind) {
      case OVERVIEW -> "overview";
      case PROACTIVE_DISCLOSURE -> "proactiveDisclosure";
      case REQUESTS -> "requests";
      case REMEDIES -> "remedies";
      case PROBLEMS -> "problems";
      case OTHER -> "other";
    };
  }

  /** The numeral that the official format puts before a section, 一 for 1. */
  public static String numeral(int number) {
    return number <= NUMERALS.length()
        ? NUMERALS.substring(number - 1, number)
        : Integer.toString(number);
  }

  /** The prescribed heading in quotation marks, its numeral included. */
  public static Message heading(Edition edition, SectionKind kind) {
    Label label =
        edition.sections().stream()
            .filter(section -> section.kind() == kind)
            .findFirst()
            .map(SectionHeading::heading)
            .orElseThrow(() -> new IllegalArgumentException("no section " + kind));
    return new Message(
        "“" + numeral(kind.number()) + "、" + label.zh() + "”",
        "section " + kind.number() + " \"" + label.en() + "\"");
  }
}
