package org.gouji.parse.api;

import java.util.regex.Pattern;
import org.gouji.parse.problem.ProblemType;
import org.gouji.parse.store.DivisionCode;
import org.gouji.parse.store.ReportFilter;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; each is bounded, and a bad one is a problem that names it. */
final class Parameters {
  static final int DEFAULT_LIMIT = 50;
  static final int MAX_LIMIT = 500;
  static final int MAX_SEARCH_CHARS = 100;
  static final int MAX_NAME_CHARS = 200;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private Parameters() {}

  /** How many items a page holds; {@value #DEFAULT_LIMIT} unless stated. */
  static int limit(@Nullable String value) {
    Integer limit = number("limit", value);
    if (limit == null) {
      return DEFAULT_LIMIT;
    }
    if (limit < 1 || limit > MAX_LIMIT) {
      throw ProblemType.INVALID_PARAMETER.because("limit", "limit is from 1 to " + MAX_LIMIT);
    }
    return limit;
  }

  /** A revision; null unless stated. */
  static @Nullable Integer revision(@Nullable String value) {
    Integer revision = number("revision", value);
    if (revision != null && revision < 1) {
      throw ProblemType.INVALID_PARAMETER.because("revision", "revisions count from 1");
    }
    return revision;
  }

  /** The filter of a list of reports. */
  static ReportFilter filter(
      @Nullable String agency,
      @Nullable String divisionCode,
      @Nullable String year,
      @Nullable String edition,
      @Nullable String search) {
    return new ReportFilter(
        text("agency", agency, MAX_NAME_CHARS),
        division(text("divisionCode", divisionCode, MAX_NAME_CHARS)),
        number("year", year),
        text("edition", edition, MAX_NAME_CHARS),
        text("q", search, MAX_SEARCH_CHARS));
  }

  private static @Nullable DivisionCode division(@Nullable String code) {
    try {
      return code == null ? null : DivisionCode.parse(code);
    } catch (IllegalArgumentException e) {
      throw ProblemType.INVALID_PARAMETER.because("divisionCode", e.getMessage());
    }
  }

  private static @Nullable Integer number(String field, @Nullable String value) {
    if (value == null) {
      return null;
    }
    if (!NUMBER.matcher(value).matches()) {
      throw ProblemType.INVALID_PARAMETER.because(field, field + " is a whole number");
    }
    return Integer.valueOf(value);
  }

  private static @Nullable String text(String field, @Nullable String value, int maxChars) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > maxChars) {
      throw ProblemType.INVALID_PARAMETER.because(
          field, field + " has at most " + maxChars + " characters");
    }
    return value.strip();
  }
}
