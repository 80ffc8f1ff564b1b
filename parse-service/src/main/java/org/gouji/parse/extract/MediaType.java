package org.gouji.parse.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media type as declared (RFC 9110, section 8.3.1).
 *
 * @param essence type and subtype in lower case
 * @param charset the charset parameter as written
 */
public record MediaType(String essence, Optional<String> charset) {
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]{1,40})", Pattern.CASE_INSENSITIVE);

  /** Reads a declared type; what follows the essence may be anything. */
  public static MediaType parse(String declared) {
    int semicolon = declared.indexOf(';');
    String essence = semicolon < 0 ? declared : declared.substring(0, semicolon);
    Matcher charset = CHARSET.matcher(declared);
    return new MediaType(
        essence.strip().toLowerCase(Locale.ROOT),
        charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
  }
}
