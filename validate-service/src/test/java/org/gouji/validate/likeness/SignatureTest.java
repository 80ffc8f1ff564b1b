package org.gouji.validate.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignatureTest {

  @Property(tries = 200)
  void estimatesTheJaccardSimilarity(
      @ForAll long seed,
      @ForAll @IntRange(min = 100, max = 3_000) int size,
      @ForAll @IntRange(max = 100) int percent) {
    // given two sets of one size that share so many of each hundred
    Random random = new Random(seed);
    int shared = size * percent / 100;
    long[] common = random.longs(shared).toArray();
    long[] one = LongStream.concat(LongStream.of(common), random.longs(size - shared)).toArray();
    long[] other = LongStream.concat(LongStream.of(common), random.longs(size - shared)).toArray();

    // when
    double estimate = Signature.of(one).estimate(Signature.of(other));

    // then it is within five standard errors
    double exact = (double) shared / (2 * size - shared);
    assertThat(estimate).isCloseTo(exact, within(0.23));
  }

  @Property(tries = 200)
  void setsOfASimilarityOfFourFifthsShareABand(
      @ForAll @IntRange(max = 100_000) int seed,
      @ForAll @IntRange(min = 100, max = 2_000) int size) {
    // given
    Random random = new Random(seed);
    int differing = size / 9;
    long[] common = random.longs(size - differing).toArray();
    long[] one = LongStream.concat(LongStream.of(common), random.longs(differing)).toArray();
    long[] other = LongStream.concat(LongStream.of(common), random.longs(differing)).toArray();

    // then
    Set<String> bands = new HashSet<>(Signature.of(one).bands());
    assertThat(Collections.disjoint(bands, Signature.of(other).bands())).isFalse();
  }

  @Test
  void setsThatHaveLittleInCommonSeldomShareABand() {
    // given
    int candidates = 0;
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      long[] common = random.longs(300).toArray();
      long[] one = LongStream.concat(LongStream.of(common), random.longs(1_000)).toArray();
      long[] other = LongStream.concat(LongStream.of(common), random.longs(1_000)).toArray();

      // when
      Set<String> bands = new HashSet<>(Signature.of(one).bands());
      candidates += Collections.disjoint(bands, Signature.of(other).bands()) ? 0 : 1;
    }

    // then, where 0.13 is the similarity and 0.001 the probability
    assertThat(candidates).isLessThan(8);
  }

  @Test
  void doesNotDependOnOrderAndOutlivesItsText() {
    // given
    Signature signature = Signature.of(new long[] {5, -7, 99});

    // then
    assertThat(Signature.of(new long[] {99, 5, -7})).isEqualTo(signature);
    assertThat(Signature.parse(signature.toText())).isEqualTo(signature);
    assertThat(signature.toText()).hasSize(640);
    assertThat(signature.bands()).hasSize(24).doesNotHaveDuplicates();
  }

  @Test
  void isTheSameForEver() {
    // Stored signatures and buckets rest on it
    Signature signature = Signature.of(Shingles.of("按月把账目贴在村口供人核对"));

    assertThat(signature.toText()).startsWith("v9HclovS2a/YMC0Pk5RU14KG");
    assertThat(signature.bands().subList(0, 2))
        .isEqualTo(List.of("0:b0bbf6c155308ab6", "1:95a3d96494b1c60f"));
  }
}
