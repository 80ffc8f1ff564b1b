package org.gouji.validate.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.AgencyKind;
import org.gouji.validate.rule.fixture.Series;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeersTest {

  @Test
  void theMiddleAndTheMiddleDistanceAreThoseOfHandCalculation() {
    // given 1, 1, 2, 2, 4, 6, 9: distances to 2 are 1, 1, 0, 0, 2, 4, 7
    assertThat(Spread.of(figures(9, 1, 2, 6, 1, 4, 2)))
        .isEqualTo(new Spread(new BigDecimal("2"), new BigDecimal("1"), 7));
    assertThat(Spread.of(figures(100, 300)))
        .isEqualTo(new Spread(new BigDecimal("200"), new BigDecimal("100"), 2));
    assertThat(Spread.of(List.of(new BigDecimal("1.50"), new BigDecimal("2.25"))))
        .isEqualTo(new Spread(new BigDecimal("1.875"), new BigDecimal("0.375"), 2));
  }

  @Property(tries = 100)
  void oneWildFigureMovesTheMiddleToANeighbourAtMost(
      @ForAll @Size(min = 3, max = 40) List<@IntRange(max = 1_000) Integer> values) {
    // given
    List<BigDecimal> calm = values.stream().map(BigDecimal::valueOf).sorted().toList();
    List<BigDecimal> wild =
        IntStream.range(0, calm.size())
            .mapToObj(i -> i == 0 ? new BigDecimal("1E+12") : calm.get(i))
            .toList();

    // then
    assertThat(Spread.of(wild).median()).isBetween(calm.get(0), calm.get(calm.size() - 1));
  }

  @Property(tries = 30)
  void theOrderOfReportsDoesNotMatter(@ForAll long seed) {
    // given
    List<StructuredReport> reports =
        new ArrayList<>(
            IntStream.range(0, 9).mapToObj(i -> report("青溪镇", "530102", 2023, i)).toList());
    Peers peers = Peers.of(reports);

    // when
    Collections.shuffle(reports, new Random(seed));

    // then
    assertThat(Peers.of(reports)).isEqualTo(peers);
    assertThat(Peers.of(reports).version()).isEqualTo(peers.version());
    assertThat(Peers.of(reports.subList(1, 9)).version()).isNotEqualTo(peers.version());
  }

  @Test
  void aGroupIsOneKindOfAgencyInOneDivisionOverOneYear() {
    // given
    StructuredReport report = report("云岭县青溪镇人民政府", "530102", 2023, 1);

    // then
    PeerGroup group = PeerGroup.of(report).orElseThrow();
    assertThat(group).isEqualTo(new PeerGroup(2023, "530102", AgencyKind.TOWNSHIP));
    assertThat(PeerGroup.ofKey(group.key())).isEqualTo(group);
    assertThat(PeerGroup.of(report("云岭县教育局", "530102", 2023, 1)))
        .contains(new PeerGroup(2023, "530102", AgencyKind.DEPARTMENT));
    assertThat(PeerGroup.of(report("云岭县新华书店", "530102", 2023, 1))).isEmpty();
    assertThat(PeerGroup.of(report("云岭县青溪镇", null, 2023, 1))).isEmpty();
  }

  private static List<BigDecimal> figures(int... figures) {
    return IntStream.of(figures).mapToObj(BigDecimal::valueOf).toList();
  }

  private static StructuredReport report(
      String agency, @Nullable String division, int year, long seed) {
    return Series.report("2021", year, seed).filedBy(new Agency(agency, null, division)).build();
  }
}
