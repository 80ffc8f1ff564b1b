package org.gouji.ingest.submission;

/**
 * Why input was refused.
 *
 * @param kind what is wrong with it
 * @param field the input at fault, by its public name
 * @param detail what was found and what is expected, in English
 */
public record Fault(Kind kind, String field, String detail) {

  /** What can be wrong with a value. */
  public enum Kind {
    /** The value is not of its form or out of its range. */
    MALFORMED,
    /** Two statements of the request cannot both be true. */
    CONTRADICTORY
  }

  static Fault malformed(String field, String detail) {
    return new Fault(Kind.MALFORMED, field, detail);
  }

  static Fault contradictory(String field, String detail) {
    return new Fault(Kind.CONTRADICTORY, field, detail);
  }
}
