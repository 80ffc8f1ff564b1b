package org.gouji.validate.api;

import org.gouji.validate.problem.Problems;
import org.jspecify.annotations.Nullable;

/** How many items a part of a list may have. */
final class Limit {
  static final int DEFAULT = 50;
  static final int MAX = 500;

  private Limit() {}

  /**
   * The limit asked for.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem unless it is a number from 1 to 500
   */
  static int parse(@Nullable String limit, int otherwise) {
    if (limit == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(limit);
      if (number >= 1 && number <= MAX) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Answered below, as a number out of bounds is
    }
    throw Problems.invalid("limit", "a number from 1 to " + MAX);
  }
}
