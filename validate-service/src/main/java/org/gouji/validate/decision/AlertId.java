package org.gouji.validate.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Derives ids of alerts: one thing that a rule looks at in one report is one alert for ever. */
final class AlertId {
  private static final int BYTES = 16;

  private AlertId() {}

  /** The id as 32 lower-case hexadecimal digits. */
  static String of(String reportId, String ruleId, @Nullable String subject) {
    String whole = reportId + "|" + ruleId;
    return digest(subject == null ? whole : whole + "|" + subject);
  }

  private static String digest(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
