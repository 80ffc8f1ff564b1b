package org.gouji.validate.likeness;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/**
 * A MinHash signature (Broder 1997): the smallest hash of a set under each of 120 hash functions.
 * Two sets agree in any one with the probability of their Jaccard similarity. Cut into 24 bands of
 * five, sets with a similarity of 0.8 agree in some band with a probability of 0.9999, of 0.67 (two
 * texts of one length that share 0.8 of each) with 0.97, of 0.2 with 0.008 (Leskovec, Rajaraman and
 * Ullman, Mining of Massive Datasets, section 3.4).
 */
public final class Signature {
  static final int BANDS = 24;
  static final int ROWS = 5;

  private static final int HASHES = BANDS * ROWS;
  private static final int[] FACTORS = new int[HASHES];
  private static final int[] TERMS = new int[HASHES];

  static {
    // Stored signatures rest on these: the generator is specified and gives the same for ever
    Random random = new Random(711);
    for (int i = 0; i < HASHES; i++) {
      FACTORS[i] = random.nextInt() | 1;
      TERMS[i] = random.nextInt();
    }
  }

  private final int[] hashes;

  private Signature(int[] hashes) {
    this.hashes = hashes;
  }

  /** The signature of a set; it does not depend on their order. */
  static Signature of(long[] shingles) {
    int[] least = new int[HASHES];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (long shingle : shingles) {
      int folded = (int) (shingle ^ shingle >>> 32);
      for (int i = 0; i < HASHES; i++) {
        least[i] = Math.min(least[i], mixed(folded * FACTORS[i] + TERMS[i]));
      }
    }
    return new Signature(least);
  }

  /** The signature that {@link #toText} wrote. */
  public static Signature parse(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    int[] hashes = new int[HASHES];
    bytes.asIntBuffer().get(hashes);
    return new Signature(hashes);
  }

  /** The signature in 640 characters. */
  public String toText() {
    ByteBuffer bytes = ByteBuffer.allocate(HASHES * Integer.BYTES);
    bytes.asIntBuffer().put(hashes);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /** What the Jaccard similarity of both sets is likely to be, within some 0.09. */
  double estimate(Signature other) {
    int same = 0;
    for (int i = 0; i < HASHES; i++) {
      same += hashes[i] == other.hashes[i] ? 1 : 0;
    }
    return (double) same / HASHES;
  }

  /** A name for each band; sets that share one are candidates. */
  List<String> bands() {
    List<String> bands = new ArrayList<>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
        hash = (hash ^ hashes[i]) * 0x9E37_79B9_7F4A_7C15L;
        hash ^= hash >>> 32;
      }
      bands.add(band + ":" + Long.toHexString(hash));
    }
    return bands;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature signature && Arrays.equals(hashes, signature.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  // The finalizer of MurmurHash3, a permutation of all integers
  private static int mixed(int value) {
    int mixed = value;
    mixed = (mixed ^ mixed >>> 16) * 0x85EB_CA6B;
    mixed = (mixed ^ mixed >>> 13) * 0xC2B2_AE35;
    return mixed ^ mixed >>> 16;
  }
}
