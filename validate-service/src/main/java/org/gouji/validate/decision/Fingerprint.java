package org.gouji.validate.decision;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What makes an alert say something else than before. Where a cell stands and which revision it is
 * of are left out: a document that was only laid out anew raises nothing.
 */
record Fingerprint(
    Severity severity,
    Message message,
    List<Cell> evidence,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal actual) {

  static Fingerprint of(Alert alert) {
    return new Fingerprint(
        alert.severity(),
        alert.message(),
        alert.evidence().stream().map(Cell::of).toList(),
        figure(alert.expected()),
        figure(alert.actual()));
  }

  /** Figures that are equal in value are equal: 3 and 3.0. */
  private static @Nullable BigDecimal figure(@Nullable BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros();
  }

  record Cell(@Nullable String concept, @Nullable BigDecimal value, @Nullable String text) {
    static Cell of(Evidence evidence) {
      return new Cell(evidence.concept(), figure(evidence.value()), evidence.text());
    }
  }
}
