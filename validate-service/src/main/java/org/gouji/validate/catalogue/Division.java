package org.gouji.validate.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division with all that it contains: 340000 is Anhui with its cities, 340300 one
 * city with its counties, 340323 one county with its townships.
 *
 * @param code by GB/T 2260 (six digits), for townships and villages by GB/T 10114 (nine or twelve)
 */
public record Division(@JsonValue String code) {
  private static final Pattern CODE = Pattern.compile("\\d{6}(?:\\d{3}){0,2}");
  private static final int[] LEVELS = {2, 4, 6, 9, 12};

  /**
   * A division.
   *
   * @throws IllegalArgumentException when the code is none
   */
  @JsonCreator
  public Division {
    if (!CODE.matcher(code).matches() || code.startsWith("00")) {
      throw new IllegalArgumentException(
          "a division is six, nine or twelve digits, such as 340000: " + code);
    }
  }

  /** Whether a division, or what lies in it, is this one or lies in it; an unknown one does not. */
  public boolean contains(@Nullable String other) {
    return other != null && other.startsWith(prefix());
  }

  /** How narrow it is: greater than that of every division that contains it. */
  public int depth() {
    return prefix().length();
  }

  /** The digits that all divisions within it begin with. */
  String prefix() {
    for (int level : LEVELS) {
      if (level < code.length() && code.substring(level).chars().allMatch(digit -> digit == '0')) {
        return code.substring(0, level);
      }
    }
    return code;
  }
}
