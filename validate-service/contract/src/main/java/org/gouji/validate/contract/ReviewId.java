package org.gouji.validate.contract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.parse.contract.ContractJson;
import org.jspecify.annotations.Nullable;

/** Derives ids of review steps from what they say. */
final class ReviewId {
  private static final int BYTES = 16;

  private ReviewId() {}

  /** Alert id and 32 lower-case hexadecimal digits. */
  static String of(ReviewEvent event) {
    // A JSON array, since no two lists of texts have the same one
    byte[] said =
        ContractJson.write(
            Stream.concat(
                    Stream.of(event.type(), event.alertId(), event.author(), event.facts()),
                    Stream.concat(Stream.of(event.previous()), event.content().stream()))
                .toList());
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(said);
      return event.alertId() + ":" + HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A list that may hold nulls. */
  static List<@Nullable String> content(@Nullable String... texts) {
    return Collections.unmodifiableList(Arrays.asList(texts));
  }
}
