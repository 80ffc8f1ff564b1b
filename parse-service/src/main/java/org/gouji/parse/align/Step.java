package org.gouji.parse.align;

/**
 * A step of an alignment.
 *
 * @param kind what was done
 * @param item index of the first expected item concerned
 * @param token index of the first token concerned
 * @param count how many tokens were joined, or items merged or lost
 */
record Step(Kind kind, int item, int token, int count) {

  enum Kind {
    MATCH(0),
    /** Several tokens make one label. */
    JOIN(1),
    /** One token holds several labels. */
    MERGE(2),
    STRAY_TOKEN(3),
    LOST_ITEM(4);

    /** How many codes there are. */
    static final int CODES = 5;

    private static final Kind[] BY_CODE = {MATCH, JOIN, MERGE, STRAY_TOKEN, LOST_ITEM};

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    /** The code that stands for the kind where millions of steps are kept. */
    int code() {
      return code;
    }

    static Kind of(int code) {
      return BY_CODE[code];
    }
  }
}
