package org.gouji.validate.store;

import java.time.Instant;
import java.util.List;
import org.gouji.parse.contract.Agency;
import org.gouji.validate.contract.RuleResult;
import org.gouji.validate.review.ReviewedAlert;
import org.jspecify.annotations.Nullable;

/**
 * The last result of a report.
 *
 * @param reportId the report
 * @param revision the newest revision validated
 * @param submissionId the document behind that revision
 * @param sequence which validation of the report this was, from 1
 * @param agency the filer
 * @param year reporting year, where known
 * @param edition edition of the format
 * @param rules how every rule ended
 * @param alerts the alerts of the report that are not cleared, as they stand now
 * @param validatedAt when
 */
public record LastValidation(
    String reportId,
    int revision,
    String submissionId,
    long sequence,
    Agency agency,
    @Nullable Integer year,
    String edition,
    List<RuleResult> rules,
    List<ReviewedAlert> alerts,
    Instant validatedAt) {

  public LastValidation {
    rules = List.copyOf(rules);
    alerts = List.copyOf(alerts);
  }
}
