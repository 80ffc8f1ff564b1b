package org.gouji.validate.engine;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a report.
 *
 * @param ruleId public id of the rule
 * @param severity how grave it is
 * @param subject what the rule looked at: a column, a row, a table, a concept, a section kind or a
 *     normalised passage; null for the whole report. Unique within the rule and the report, and
 *     stable over revisions and re-validations, so that an alert's id can derive from it
 * @param message the finding in words, with the labels and figures concerned
 * @param basis article of law or notice, in Chinese
 * @param evidence every cell or passage that takes part, as printed
 * @param expected the figure that would tie out, where the rule computes one
 * @param actual the figure found, where the rule computes one
 */
public record Finding(
    String ruleId,
    Severity severity,
    @Nullable String subject,
    Message message,
    String basis,
    List<Evidence> evidence,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal actual) {

  public Finding {
    evidence = List.copyOf(evidence);
  }
}
