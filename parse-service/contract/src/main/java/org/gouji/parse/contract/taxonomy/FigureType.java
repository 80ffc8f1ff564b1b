package org.gouji.parse.contract.taxonomy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the figures of a column are. */
public enum FigureType {
  /** A number of things: whole, not negative. */
  @JsonProperty("count")
  COUNT,
  /** A difference to the previous year: whole, of either sign. */
  @JsonProperty("change")
  CHANGE,
  /** Money in 万元, up to four decimals. */
  @JsonProperty("amount")
  AMOUNT
}
