package org.gouji.parse.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Instants as stored: ISO 8601 in UTC with always nine decimals. Unlike a BSON date it keeps what
 * the event says to the nanosecond, and it sorts as text.
 */
final class StoredInstant {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private StoredInstant() {}

  static String of(Instant instant) {
    return FORM.format(instant);
  }

  /**
   * Reads what {@link #of} writes.
   *
   * @throws java.time.format.DateTimeParseException when the text is no instant
   */
  static Instant parse(String stored) {
    return FORM.parse(stored, Instant::from);
  }
}
