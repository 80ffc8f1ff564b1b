package org.gouji.validate.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/**
 * A number that a rule compares with and that an installation may set.
 *
 * @param name unique within the rule
 * @param standard its value unless a setting says otherwise; {@code default} in data
 * @param min the least that it may be set to
 * @param max the most that it may be set to
 * @param zh what it means, in Chinese
 * @param en what it means, in English
 */
public record Threshold(
    String name,
    @JsonProperty("default") BigDecimal standard,
    BigDecimal min,
    BigDecimal max,
    String zh,
    String en) {

  public Threshold {
    if (min.compareTo(standard) > 0 || standard.compareTo(max) > 0) {
      throw new IllegalArgumentException(
          "threshold " + name + " is not within its bounds by default");
    }
  }

  /** Whether it may be set to that value. */
  public boolean allows(BigDecimal value) {
    return min.compareTo(value) <= 0 && value.compareTo(max) <= 0;
  }
}
