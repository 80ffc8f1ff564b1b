package org.gouji.validate.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a rule ended on a report. */
public enum RuleOutcome {
  @JsonProperty("passed")
  PASSED,
  @JsonProperty("failed")
  FAILED,
  /** The rule does not concern the report, or an input is missing, blank or unreadable. */
  @JsonProperty("notApplicable")
  NOT_APPLICABLE,
  /** The rule itself crashed; the defect is ours. */
  @JsonProperty("systemError")
  SYSTEM_ERROR
}
