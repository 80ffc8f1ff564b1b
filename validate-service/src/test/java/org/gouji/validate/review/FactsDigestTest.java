package org.gouji.validate.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.review.ReviewMother.alert;
import static org.gouji.validate.review.ReviewMother.cell;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertStatus;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactsDigestTest {
  private static final String FACTS =
      FactsDigest.of(alert(AlertStatus.OPEN, 1, Severity.ERROR, cell("17", "17", 40), 19));

  @Test
  void isTheSameWhereverTheCellStandsAndHoweverGraveItIs() {
    // given another place, revision, severity and with it another message
    Alert laidOutAnew = alert(AlertStatus.OPEN, 4, Severity.WARNING, cell("17", "17", 812), 19);

    // then
    assertThat(FactsDigest.of(laidOutAnew)).isEqualTo(FACTS).matches("[0-9a-f]{32}");
  }

  @Test
  void isTheSameForFiguresOfEqualValue() {
    // given
    Alert longer = alert(AlertStatus.OPEN, 1, Severity.ERROR, cell("17.00", "17", 40), 19);

    // then
    assertThat(FactsDigest.of(longer)).isEqualTo(FACTS);
  }

  @Test
  void isTheSameForAnAlertThatIsCleared() {
    assertThat(FactsDigest.of(ReviewMother.cleared(19))).isEqualTo(FACTS);
  }

  @ParameterizedTest
  @MethodSource("otherFacts")
  void isAnotherForOtherFacts(Alert other) {
    assertThat(FactsDigest.of(other)).isNotEqualTo(FACTS);
  }

  private static Stream<Alert> otherFacts() {
    Evidence noText = new Evidence("requests.received.total", new BigDecimal("17"), null, null);
    Evidence nullText = new Evidence("requests.received.total", new BigDecimal("17"), "null", null);
    return Stream.of(
        alert(AlertStatus.OPEN, 1, Severity.ERROR, cell("17", "17", 40), 23),
        alert(AlertStatus.OPEN, 1, Severity.ERROR, cell("18", "17", 40), 19),
        alert(AlertStatus.OPEN, 1, Severity.ERROR, cell("17", "17件", 40), 19),
        alert(AlertStatus.OPEN, 1, Severity.ERROR, noText, 19),
        alert(AlertStatus.OPEN, 1, Severity.ERROR, nullText, 19));
  }
}
