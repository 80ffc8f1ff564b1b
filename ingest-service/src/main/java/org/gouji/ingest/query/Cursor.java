package org.gouji.ingest.query;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.ingest.receipt.ReceiptQuery.Place;

/** The place of a receipt as an opaque word for the next request. */
final class Cursor {
  /** Milliseconds since 1970 and a submission's id. */
  private static final Pattern FORM = Pattern.compile("([0-9]{1,15})\\.([0-9a-f]{32})");

  private Cursor() {}

  static String of(Place place) {
    String text = place.receivedAt().toEpochMilli() + "." + place.submissionId();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a cursor back; empty when it is none of ours. */
  static Optional<Place> read(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      Matcher matcher = FORM.matcher(text);
      return matcher.matches()
          ? Optional.of(
              new Place(Instant.ofEpochMilli(Long.parseLong(matcher.group(1))), matcher.group(2)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
