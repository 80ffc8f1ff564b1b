package org.gouji.ingest.submission;

import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Content-Type by RFC 9110, 8.3.1, in normal form: two spellings of the same type are the same
 * submission.
 *
 * @param essence type and subtype in lower case
 * @param normalForm the essence and its parameters, names and charset in lower case, without white
 *     space
 */
record DeclaredType(String essence, String normalForm) {
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

  /** Such as {@code text/html}. */
  private static final Pattern ESSENCE = Pattern.compile("\\s*(" + TOKEN + "/" + TOKEN + ")\\s*");

  /** Such as {@code ; charset="GB18030"}. */
  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*(?:(" + TOKEN + ")=(?:\"([\\x20-\\x7e&&[^\"\\\\]]*)\"|(" + TOKEN + "))\\s*)?");

  /**
   * Reads a header's value.
   *
   * @return empty when it is no media type
   */
  static Optional<DeclaredType> parse(String header) {
    Matcher matcher = ESSENCE.matcher(header);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String essence = matcher.group(1).toLowerCase(Locale.ROOT);
    StringJoiner normalForm = new StringJoiner(";").add(essence);
    int position = matcher.end();
    matcher.usePattern(PARAMETER);
    while (position < header.length()) {
      matcher.region(position, header.length());
      if (!matcher.lookingAt()) {
        return Optional.empty();
      }
      position = matcher.end();
      if (matcher.group(1) != null) {
        normalForm.add(parameter(matcher));
      }
    }
    return Optional.of(new DeclaredType(essence, normalForm.toString()));
  }

  /** The same with another name of the type, in normal form. */
  String as(String otherEssence) {
    return otherEssence + normalForm.substring(essence.length());
  }

  private static String parameter(Matcher matcher) {
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    String quoted = matcher.group(2);
    String value = quoted == null ? matcher.group(3) : quoted;
    if (name.equals("charset")) {
      value = value.toLowerCase(Locale.ROOT);
    }
    return value.matches(TOKEN) ? name + "=" + value : name + "=\"" + value + "\"";
  }
}
