package org.gouji.validate.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.gouji.validate.problem.Problems;
import org.gouji.validate.store.AlertQuery.Place;
import org.jspecify.annotations.Nullable;

/** Opaque cursors: where the last item of a part stands, in base64url. */
final class Cursor {
  private static final String FIELD = "cursor";

  private Cursor() {}

  static String of(Place place) {
    return of(place.raisedAt().toEpochMilli() + ":" + place.alertId());
  }

  static String of(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The place that a cursor names; null for none.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem for what is no cursor of ours
   */
  static @Nullable Place place(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    String key = key(cursor);
    int colon = key.indexOf(':');
    try {
      return new Place(
          Instant.ofEpochMilli(Long.parseLong(key.substring(0, colon))), key.substring(colon + 1));
    } catch (NumberFormatException | IndexOutOfBoundsException | DateTimeException e) {
      throw invalid();
    }
  }

  /** The number that a cursor names; nought for none. */
  static long number(@Nullable String cursor) {
    try {
      return cursor == null ? 0 : Long.parseLong(key(cursor));
    } catch (NumberFormatException e) {
      throw invalid();
    }
  }

  /** The key that a cursor names. */
  static String key(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
  }

  private static RuntimeException invalid() {
    return Problems.invalid(FIELD, "the next of an earlier part");
  }
}
