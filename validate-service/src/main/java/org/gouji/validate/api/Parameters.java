package org.gouji.validate.api;

import org.gouji.validate.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads parameters that several resources take. Each throws a problem that names the field. */
final class Parameters {
  private static final int MAX_LENGTH = 200;

  private Parameters() {}

  /** A text of bounded length; null for none given. */
  static @Nullable String bounded(String field, @Nullable String value) {
    if (value != null && value.length() > MAX_LENGTH) {
      throw Problems.invalid(field, "at most " + MAX_LENGTH + " characters");
    }
    return value;
  }

  /** A year; null for none given. */
  static @Nullable Integer year(String field, @Nullable String value) {
    if (value == null) {
      return null;
    }
    if (!value.matches("[12]\\d{3}")) {
      throw Problems.invalid(field, "a year of four digits");
    }
    return Integer.valueOf(value);
  }

  /** Yes or no; null for neither. */
  static @Nullable Boolean flag(String field, @Nullable String value) {
    if (value == null) {
      return null;
    }
    if (!value.equals("true") && !value.equals("false")) {
      throw Problems.invalid(field, "true or false");
    }
    return Boolean.valueOf(value);
  }

  /** The code of an administrative division (GB/T 2260, and its longer forms); null for none. */
  static @Nullable String divisionCode(String field, @Nullable String value) {
    if (value != null && !value.matches("\\d{6,12}")) {
      throw Problems.invalid(field, "a division code of 6 to 12 digits");
    }
    return value;
  }
}
