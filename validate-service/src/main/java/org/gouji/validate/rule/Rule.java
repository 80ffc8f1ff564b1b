package org.gouji.validate.rule;

/**
 * A check of one report. Implementations are stateless, pure and thread-safe; their titles,
 * severity and legal basis stand in the catalogue under the same id.
 */
public interface Rule {

  /** The public, stable id. */
  String id();

  /** Checks a report. */
  RuleCheck check(ReportContext report);
}
