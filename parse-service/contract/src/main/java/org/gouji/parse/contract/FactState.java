package org.gouji.parse.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the cell of a concept holds. */
public enum FactState {
  /** A figure. */
  @JsonProperty("reported")
  REPORTED,
  /** Nothing, or a dash, a slash or 无. */
  @JsonProperty("blank")
  BLANK,
  /** Text that is no figure. */
  @JsonProperty("unreadable")
  UNREADABLE,
  /** The document has no such cell. */
  @JsonProperty("missing")
  MISSING
}
