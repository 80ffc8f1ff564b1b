package org.gouji.validate.rule;

/**
 * A check of one report. Implementations are stateless, pure and thread-safe; their titles,
 * severity and legal basis stand in the catalogue under the same id.
 */
public interface Rule {

  /** The public, stable id. */
  String id();

  /**
   * Whether the rule looks at the previous year's report. Such a rule must find the same on a
   * report without its text: it is run again when the other year's report comes or changes.
   */
  default boolean comparesYears() {
    return false;
  }

  /** Checks a report. */
  RuleCheck check(ReportContext report);
}
