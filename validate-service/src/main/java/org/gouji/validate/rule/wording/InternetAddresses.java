package org.gouji.validate.rule.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where web and e-mail addresses stand in a text; what looks like a fault in them is none. */
final class InternetAddresses {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[\\w./?%&=#~:+\\-@]{1,300}|[\\w.+\\-]{1,64}@[\\w.\\-]{1,100}"
              + "|(?<![\\w.])[\\w\\-]{1,60}(?:\\.[\\w\\-]{1,60}){0,4}\\.(?:com|cn|net|org)(?![a-z])");

  private final List<Range> ranges = new ArrayList<>();

  InternetAddresses(String text) {
    Matcher matcher = ADDRESS.matcher(text);
    while (matcher.find()) {
      ranges.add(new Range(matcher.start(), matcher.end()));
    }
  }

  /** Whether an address covers some of that stretch. */
  boolean overlap(int start, int end) {
    return ranges.stream().anyMatch(range -> range.start() < end && start < range.end());
  }

  private record Range(int start, int end) {}
}
