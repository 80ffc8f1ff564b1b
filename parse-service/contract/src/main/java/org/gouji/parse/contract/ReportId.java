package org.gouji.parse.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Derives ids of reports. An agency files one report a year; whatever it files again for that year
 * is a revision of the same report.
 */
public final class ReportId {
  private static final int BYTES = 16;

  private ReportId() {}

  /**
   * The id of a report: 32 lower-case hexadecimal digits.
   *
   * @param agency the filer, matched on its code where there is one, else on division and name
   * @param year reporting year
   * @param sha256 digest of the document, which stands in where agency or year is unknown: a
   *     document that does not say whose it is can only be a revision of itself
   */
  public static String of(Agency agency, @Nullable Integer year, String sha256) {
    String key = agencyKey(agency);
    return key == null || year == null
        ? digest("document:" + sha256)
        : digest("report:" + key + ":" + year);
  }

  /**
   * What an agency's reports over the years have in common: its code, else its division and its
   * name without 人民政府. Null when the agency is unknown.
   */
  public static @Nullable String agencyKey(Agency agency) {
    if (agency.code() != null) {
      return "code:" + agency.code();
    }
    if (agency.name() == null) {
      return null;
    }
    String division = agency.divisionCode() == null ? "" : agency.divisionCode();
    return "name:" + division + ":" + bareName(agency.name());
  }

  /** An agency's name without white space and without a closing 人民政府. */
  public static String bareName(String name) {
    String bare = name.replaceAll("[\\s\\u00a0\\u3000]+", "");
    String suffix = "人民政府";
    return bare.endsWith(suffix) && bare.length() > suffix.length()
        ? bare.substring(0, bare.length() - suffix.length())
        : bare;
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
