package org.gouji.validate.likeness;

import java.util.Arrays;

/**
 * Every stretch of eight characters of a sentence, hashed. Eight Chinese characters are some four
 * words: seldom the same by chance, and many in a sentence that was changed in one place.
 */
final class Shingles {
  static final int LENGTH = 8;

  private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

  private Shingles() {}

  /**
   * The shingle that starts at each character.
   *
   * @return one hash a place; 0 where a stretch would run over the end of a sentence, so that the
   *     same sentences are the same shingles in any order
   */
  static long[] of(String masked) {
    long[] shingles = new long[Math.max(masked.length() - LENGTH + 1, 0)];
    int behindEnd = 0;
    for (int last = 0; last < masked.length(); last++) {
      behindEnd = isEnd(masked.charAt(last)) ? last + 1 : behindEnd;
      int start = last - LENGTH + 1;
      if (start >= behindEnd) {
        shingles[start] = hash(masked, start);
      }
    }
    return shingles;
  }

  /** Each of them once, in ascending order. */
  static long[] distinct(long[] shingles) {
    return Arrays.stream(shingles).filter(shingle -> shingle != 0).sorted().distinct().toArray();
  }

  private static boolean isEnd(char mark) {
    return mark == MaskedText.END_OF_SENTENCE || mark == MaskedText.BREAK;
  }

  // Stored signatures rest on it: another hash is another index
  private static long hash(String text, int start) {
    long hash = 0;
    for (int i = start; i < start + LENGTH; i++) {
      hash = (hash ^ text.charAt(i)) * FACTOR;
      hash ^= hash >>> 32;
    }
    return hash == 0 ? 1 : hash;
  }
}
