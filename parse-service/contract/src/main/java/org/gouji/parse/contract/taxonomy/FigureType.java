package org.gouji.parse.contract.taxonomy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the figures of a column are. */
public enum FigureType {
  /** A number of things: whole, not negative. */
  @JsonProperty("count")
  COUNT("件"),
  /** A difference to the previous year: whole, of either sign. */
  @JsonProperty("change")
  CHANGE("项"),
  /** Money in 万元, up to four decimals. */
  @JsonProperty("amount")
  AMOUNT("万元");

  private final String unit;

  FigureType(String unit) {
    this.unit = unit;
  }

  /** The unit of such figures where the edition says no other. */
  public String unit() {
    return unit;
  }
}
