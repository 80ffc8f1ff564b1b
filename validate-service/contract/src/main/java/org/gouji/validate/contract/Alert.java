package org.gouji.validate.contract;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.gouji.parse.contract.Agency;
import org.jspecify.annotations.Nullable;

/**
 * A finding about a report, with its life.
 *
 * @param alertId stable over revisions and re-validations: report, rule and what the rule looked at
 * @param ruleId public id of the rule
 * @param severity how grave it is
 * @param status where it is in its life
 * @param reportId the report
 * @param revision the revision that it was last raised on; 0 where the report is expected and not
 *     there
 * @param agency the filer
 * @param year reporting year, where known
 * @param subject what the rule looked at: a column, a row, a table, a passage; null for the whole
 *     report
 * @param message the finding in words
 * @param basis article of law or notice
 * @param evidence every cell or passage that takes part
 * @param expected the figure that would tie out, where the rule computes one
 * @param actual the figure found, where the rule computes one
 * @param raisedAt when it was last raised
 * @param clearedAt when it was cleared; null while it holds
 */
public record Alert(
    String alertId,
    String ruleId,
    Severity severity,
    AlertStatus status,
    String reportId,
    int revision,
    Agency agency,
    @Nullable Integer year,
    @Nullable String subject,
    Message message,
    String basis,
    List<Evidence> evidence,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal actual,
    Instant raisedAt,
    @Nullable Instant clearedAt) {

  public static final URI SCHEMA = URI.create("urn:gouji:schema:alert:1");

  public Alert {
    evidence = List.copyOf(evidence);
  }

  /** The same alert at another place in its life. */
  public Alert withStatus(AlertStatus now, @Nullable Instant whenCleared) {
    return new Alert(
        alertId,
        ruleId,
        severity,
        now,
        reportId,
        revision,
        agency,
        year,
        subject,
        message,
        basis,
        evidence,
        expected,
        actual,
        raisedAt,
        whenCleared);
  }
}
