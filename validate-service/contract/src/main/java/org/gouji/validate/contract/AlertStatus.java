package org.gouji.validate.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an alert is in its life. */
public enum AlertStatus {
  /** The newest revision fails the rule. */
  @JsonProperty("open")
  OPEN,
  /** A later revision, or a later validation, no longer fails it. */
  @JsonProperty("cleared")
  CLEARED,
  /** A person decided that it needs no correction. */
  @JsonProperty("dismissed")
  DISMISSED
}
