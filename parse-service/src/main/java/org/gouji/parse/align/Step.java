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
    MATCH,
    /** Several tokens make one label. */
    JOIN,
    /** One token holds several labels. */
    MERGE,
    STRAY_TOKEN,
    LOST_ITEM
  }
}
