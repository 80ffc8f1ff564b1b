package org.gouji.validate.contract;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.gouji.parse.contract.Agency;
import org.jspecify.annotations.Nullable;

/**
 * The result of validating one revision of a report; there is one also for a clean report.
 *
 * @param reportId the report
 * @param revision the revision validated
 * @param submissionId the document behind that revision
 * @param sequence counts the validations of this report from 1
 * @param cause id of the event that caused this validation
 * @param agency the filer
 * @param year reporting year, where known
 * @param edition edition of the format
 * @param counts the alerts now open, by severity
 * @param rules every rule of the catalogue in force, by id
 * @param alerts the alerts now open
 * @param validatedAt when
 */
public record ReportValidated(
    String reportId,
    int revision,
    String submissionId,
    long sequence,
    String cause,
    Agency agency,
    @Nullable Integer year,
    String edition,
    Counts counts,
    List<RuleResult> rules,
    List<Alert> alerts,
    Instant validatedAt) {

  public static final String TYPE = "org.gouji.report.validated.v1";
  public static final URI SCHEMA = URI.create("urn:gouji:schema:report-validated:1");

  public ReportValidated {
    rules = List.copyOf(rules);
    alerts = List.copyOf(alerts);
  }

  /** The CloudEvents id: deterministic by report and count of validations. */
  public String id() {
    return reportId + ":validated:" + sequence;
  }

  /** Open alerts by severity. */
  public record Counts(int error, int warning, int info) {

    /** Counts the open ones among the alerts. */
    public static Counts of(List<Alert> alerts) {
      return new Counts(
          open(alerts, Severity.ERROR),
          open(alerts, Severity.WARNING),
          open(alerts, Severity.INFO));
    }

    private static int open(List<Alert> alerts, Severity severity) {
      return (int)
          alerts.stream()
              .filter(alert -> alert.status() == AlertStatus.OPEN && alert.severity() == severity)
              .count();
    }
  }
}
