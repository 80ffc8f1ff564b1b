package org.gouji.parse.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.problem.ProblemType;
import org.gouji.parse.store.ListPosition;

/** Cursors as clients see them: opaque, and safe in a URL. */
final class ListCursor {
  private static final int MAX_CHARS = 400;

  // r 2026-01-31T08:00:00.123456789Z 0f3c…: what follows may only be what was written
  private static final Pattern REPORT = Pattern.compile("r ([0-9TZ:.+-]{1,40}) ([0-9a-f]{1,64})");
  private static final Pattern FACT =
      Pattern.compile("f ([0-9a-f]{1,64})(?: ([0-9]{1,9}) ([A-Za-z0-9.]{1,150}))?");
  private static final Pattern REVISION = Pattern.compile("n ([0-9]{1,9})");

  private ListCursor() {}

  static String of(ListPosition position) {
    return encode("r " + position.receivedAt() + " " + position.reportId());
  }

  static String of(FactPosition position) {
    FactPosition.Within within = position.within();
    return encode(
        "f "
            + position.reportId()
            + (within == null ? "" : " " + within.revision() + " " + within.concept()));
  }

  static String of(int revision) {
    return encode("n " + revision);
  }

  /** The place in the list of reports that a cursor names. */
  static ListPosition position(String cursor) {
    Matcher matcher = decode(cursor, REPORT);
    try {
      return new ListPosition(Instant.parse(matcher.group(1)), matcher.group(2));
    } catch (DateTimeException e) {
      throw invalid();
    }
  }

  /** The place in the list of facts that a cursor names. */
  static FactPosition factPosition(String cursor) {
    Matcher matcher = decode(cursor, FACT);
    return new FactPosition(
        matcher.group(1),
        matcher.group(2) == null
            ? null
            : new FactPosition.Within(Integer.parseInt(matcher.group(2)), matcher.group(3)));
  }

  /** The revision that a cursor of a list of revisions names. */
  static int revision(String cursor) {
    return Integer.parseInt(decode(cursor, REVISION).group(1));
  }

  private static String encode(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static Matcher decode(String cursor, Pattern form) {
    if (cursor.length() > MAX_CHARS) {
      throw invalid();
    }
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    Matcher matcher = form.matcher(new String(bytes, StandardCharsets.US_ASCII));
    if (!matcher.matches()) {
      throw invalid();
    }
    return matcher;
  }

  private static RuntimeException invalid() {
    return ProblemType.INVALID_PARAMETER.because(
        "cursor", "pass back the next value of the page before, as it was");
  }
}
