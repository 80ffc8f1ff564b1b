package org.gouji.validate.dryrun;

import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.rule.Circumstances;

/**
 * A report as it is kept.
 *
 * @param report its newest revision, whole
 * @param around what is known beside it
 * @param latest the latest decision on it, with the alerts that hold
 */
public record StoredReport(StructuredReport report, Circumstances around, Decision latest) {}
