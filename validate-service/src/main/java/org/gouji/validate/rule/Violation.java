package org.gouji.validate.rule;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.jspecify.annotations.Nullable;

/**
 * One instance of a rule that fails.
 *
 * @param subject what tells it from other violations of the rule in the report; null for the whole
 *     report
 * @param message what is wrong, in words
 * @param evidence every cell or passage that takes part
 * @param expected the figure that would tie out, where there is one
 * @param actual the figure found, where there is one
 */
public record Violation(
    @Nullable String subject,
    Message message,
    List<Evidence> evidence,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal actual) {

  public Violation {
    evidence = List.copyOf(evidence);
  }

  /** A violation without figures to compare. */
  public static Violation of(@Nullable String subject, Message message, List<Evidence> evidence) {
    return new Violation(subject, message, evidence, null, null);
  }
}
