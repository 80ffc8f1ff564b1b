package org.gouji.validate.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.store.AlertStep;
import org.jspecify.annotations.Nullable;

/** A step in the life of an alert as the API shows it. */
@Schema(name = "AlertStep", description = "A step in the life of an alert")
public record AlertStepView(
    Kind step,
    @Schema(description = "Which validation of the report took it, from 1") long sequence,
    Instant at,
    @Schema(description = "The revision that the alert was last raised on") int revision,
    Severity severity,
    Message message,
    @Schema(nullable = true) @Nullable BigDecimal expected,
    @Schema(nullable = true) @Nullable BigDecimal actual) {

  /** What happened. */
  public enum Kind {
    @JsonProperty("raised")
    RAISED,
    @JsonProperty("cleared")
    CLEARED
  }

  static AlertStepView of(AlertStep step) {
    return new AlertStepView(
        switch (step.kind()) {
          case RAISED -> Kind.RAISED;
          case CLEARED -> Kind.CLEARED;
        },
        step.sequence(),
        step.at(),
        step.revision(),
        step.severity(),
        step.message(),
        step.expected(),
        step.actual());
  }
}
