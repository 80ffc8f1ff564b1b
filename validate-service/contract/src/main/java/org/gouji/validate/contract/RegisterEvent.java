package org.gouji.validate.contract;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.UnknownEventTypeException;
import org.jspecify.annotations.Nullable;

/** What an operator laid down about who has to file by when. The last event of a key holds. */
public sealed interface RegisterEvent permits RegisterUpdated, HolidaysUpdated {

  /** What the event replaces; the record's key. */
  String key();

  /** Id of the event that this one replaces; null for the first of its key. */
  @Nullable String replaces();

  /** When it was laid down. */
  Instant updatedAt();

  /** Who laid it down. */
  String updatedBy();

  /** What is laid down, without when and by whom. */
  Object content();

  /** The CloudEvents type. */
  String type();

  /** The schema of the payload. */
  URI schema();

  /**
   * The CloudEvents id, 32 lower-case hexadecimal digits: deterministic by key, content and the
   * event replaced, so that a change that is tried again is the same event.
   */
  default String id() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((key() + "|" + replaces() + "|").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(ContractJson.write(content())), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Reads an event back.
   *
   * @param type CloudEvents type
   * @param payload JSON in UTF-8; unknown fields are ignored
   * @throws UnknownEventTypeException for a type or major version that this contract does not have
   * @throws UncheckedIOException when the payload is not of the type
   */
  static RegisterEvent read(String type, byte[] payload) {
    return switch (type) {
      case RegisterUpdated.TYPE -> ContractJson.read(payload, RegisterUpdated.class);
      case HolidaysUpdated.TYPE -> ContractJson.read(payload, HolidaysUpdated.class);
      default -> throw new UnknownEventTypeException(type);
    };
  }
}
