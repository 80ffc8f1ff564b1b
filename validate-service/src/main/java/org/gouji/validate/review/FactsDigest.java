package org.gouji.validate.review;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.gouji.parse.contract.ContractJson;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two raisings of an alert rest on the same facts: the cells and passages as printed
 * and the figures compared. How the finding is worded, how grave it is, where a cell stands and in
 * which revision are no facts: a person who judged them once need not judge them again.
 */
public final class FactsDigest {
  private static final int BYTES = 16;

  private FactsDigest() {}

  /** The digest as 32 lower-case hexadecimal digits. */
  public static String of(Alert alert) {
    Facts facts =
        new Facts(
            alert.evidence().stream().map(Cell::of).toList(),
            figure(alert.expected()),
            figure(alert.actual()));
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(ContractJson.write(facts));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Figures that are equal in value are equal: 3 and 3.0. */
  private static @Nullable String figure(@Nullable BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros().toString();
  }

  private record Facts(List<Cell> evidence, @Nullable String expected, @Nullable String actual) {}

  private record Cell(@Nullable String concept, @Nullable String value, @Nullable String text) {
    static Cell of(Evidence evidence) {
      return new Cell(evidence.concept(), figure(evidence.value()), evidence.text());
    }
  }
}
