package org.gouji.validate.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How grave a finding is. */
public enum Severity {
  /** The figures or the filing are wrong. */
  @JsonProperty("error")
  ERROR,
  /** Very likely wrong. */
  @JsonProperty("warning")
  WARNING,
  /** Worth knowing. */
  @JsonProperty("info")
  INFO
}
