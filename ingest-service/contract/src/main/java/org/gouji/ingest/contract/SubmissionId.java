package org.gouji.ingest.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Derives ids of submissions. The same portal, bytes, media type and metadata always give the same
 * id, so a retry is the same submission and not another one.
 */
public final class SubmissionId {
  private static final int BYTES = 16;

  private SubmissionId() {}

  /** The lower-case hexadecimal SHA-256 digest (FIPS 180-4) of a document's bytes. */
  public static String sha256(byte[] content) {
    return HexFormat.of().formatHex(digest().digest(content));
  }

  /**
   * The id of a submission: 32 lower-case hexadecimal digits.
   *
   * @param portal who submits
   * @param sha256 digest of the bytes, as {@link #sha256} gives it
   * @param mediaType media type as declared
   * @param stated what the portal says of the document
   */
  public static String of(String portal, String sha256, String mediaType, StatedMetadata stated) {
    MessageDigest digest = digest();
    add(digest, portal);
    add(digest, sha256);
    add(digest, mediaType);
    add(digest, stated.agency());
    add(digest, stated.agencyCode());
    add(digest, stated.divisionCode());
    add(digest, stated.year());
    add(digest, stated.publishedAt());
    add(digest, stated.sourceUrl());
    add(digest, stated.filename());
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  /** Length first, so that no two different lists of fields give the same bytes. */
  private static void add(MessageDigest digest, @Nullable Object field) {
    if (field == null) {
      digest.update((byte) '-');
      return;
    }
    byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
