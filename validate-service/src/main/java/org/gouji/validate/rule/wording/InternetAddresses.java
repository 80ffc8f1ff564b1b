package org.gouji.validate.rule.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where web and e-mail addresses stand in a text; what looks like a fault in them is none. */
final class InternetAddresses {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[\\w./?%&=#~:+\\-@]{1,300}"
              + "|(?<![\\w.+\\-])[\\w.+\\-]{1,64}@[\\w.\\-]{1,100}"
              + "|(?<![\\w.])[\\w\\-]{1,60}(?:\\.[\\w\\-]{1,60}){0,4}\\.(?:com|cn|net|org)(?![a-z])");

  private final Stretches stretches = new Stretches();

  InternetAddresses(String text) {
    Matcher matcher = ADDRESS.matcher(text);
    while (matcher.find()) {
      stretches.add(matcher.start(), matcher.end());
    }
  }

  /** Whether a character is one of an address. */
  boolean cover(int place) {
    return stretches.cover(place);
  }
}
