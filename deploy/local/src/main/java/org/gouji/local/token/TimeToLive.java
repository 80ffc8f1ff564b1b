package org.gouji.local.token;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a token is good. */
public final class TimeToLive {
  private static final Pattern SHORT = Pattern.compile("([1-9]\\d{0,8})([smhd])");

  /** A token that was lost should not be good for ever. */
  private static final Duration LONGEST = Duration.ofDays(366);

  private TimeToLive() {}

  /**
   * Reads {@code 30s}, {@code 15m}, {@code 12h} or {@code 7d}.
   *
   * @throws IllegalArgumentException for anything else, and for more than 366 days
   */
  public static Duration parse(String text) {
    Matcher matcher = SHORT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no duration like 30s, 15m, 12h or 7d: " + text);
    }
    long count = Long.parseLong(matcher.group(1));
    Duration ttl =
        switch (matcher.group(2)) {
          case "s" -> Duration.ofSeconds(count);
          case "m" -> Duration.ofMinutes(count);
          case "h" -> Duration.ofHours(count);
          default -> Duration.ofDays(count);
        };
    if (ttl.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("longer than 366 days: " + text);
    }
    return ttl;
  }
}
