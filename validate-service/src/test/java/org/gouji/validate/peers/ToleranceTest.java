package org.gouji.validate.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.catalogue.Threshold;
import org.junit.jupiter.api.Test;

class ToleranceTest {

  @Test
  void theLeastIsWhatTheCatalogueAllowsAtLeast() {
    // when
    Map<String, BigDecimal> least =
        Catalogue.builtIn().find("A02").orElseThrow().thresholds().stream()
            .collect(Collectors.toMap(Threshold::name, Threshold::min));

    // then
    assertThat(
            new Tolerance(
                least.get("deviations"),
                least.get("agencies").intValueExact(),
                least.get("leastDistance")))
        .isEqualTo(Tolerance.LEAST);
  }
}
