package org.gouji.validate.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.review.ReviewMother.NOON;
import static org.gouji.validate.review.ReviewMother.assigned;
import static org.gouji.validate.review.ReviewMother.dismissed;
import static org.gouji.validate.review.ReviewMother.facts;
import static org.gouji.validate.review.ReviewMother.reopened;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.review.AlertStep.Reviewed;
import org.gouji.validate.review.AlertStep.Turned;
import org.gouji.validate.review.AlertStep.Validated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlertHistoryTest {
  private static final Instant MUCH_LATER = NOON.plus(Duration.ofDays(400));
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);
  private static final Instant DAY_IS_OVER = Instant.parse("2026-03-31T16:00:00Z");

  @Test
  void tellsWhatHappenedAsItHappened() {
    assertThat(
            history(
                raised(0, 19),
                new Reviewed(assigned(1, day(1), LAST_DAY, 1)),
                new Reviewed(dismissed(2, day(2), 19, null)),
                new Reviewed(reopened(3, day(3), 19)),
                cleared(4)))
        .containsExactly("raised", "assigned", "dismissed", "reopened", "cleared");
  }

  @Test
  void aDismissalOutlivesAClearingAndARaisingOfTheSameFacts() {
    assertThat(
            history(
                raised(0, 19),
                new Reviewed(dismissed(1, day(1), 19, null)),
                cleared(2),
                raised(3, 19)))
        .containsExactly("raised", "dismissed", "cleared", "raised");
  }

  @Test
  void aDismissalLapsesWithOtherFactsAndResumesWithItsOwn() {
    assertThat(
            history(
                raised(0, 19),
                new Reviewed(dismissed(1, day(1), 19, null)),
                raised(2, 23),
                raised(3, 29),
                raised(4, 19)))
        .containsExactly("raised", "dismissed", "raised", "lapsed", "raised", "raised", "resumed");
  }

  @Test
  void aDismissalOfFactsThatHadChangedMeanwhileLapsesAtOnce() {
    assertThat(history(raised(0, 19), raised(1, 23), new Reviewed(dismissed(1, day(2), 19, null))))
        .containsExactly("raised", "raised", "dismissed", "lapsed");
  }

  @Test
  void aDismissalExpiresBetweenTheStepsAroundItsEnd() {
    // given
    List<AlertStep> steps = new ArrayList<>();

    // when
    AlertHistory history = new AlertHistory(steps::add);
    history.take(raised(0, 19));
    history.take(new Reviewed(dismissed(1, day(1), 19, LAST_DAY)));
    history.take(raised(90, 23));
    history.end(MUCH_LATER);

    // then
    assertThat(steps.stream().map(AlertHistoryTest::name))
        .containsExactly("raised", "dismissed", "expired", "raised");
    assertThat(steps.get(2).at()).isEqualTo(DAY_IS_OVER);
  }

  @Test
  void aDismissalExpiresNoEarlierThanNow() {
    // given
    List<AlertStep> steps = new ArrayList<>();
    AlertHistory history = new AlertHistory(steps::add);
    history.take(new Reviewed(dismissed(1, day(1), 19, LAST_DAY)));

    // when
    history.end(DAY_IS_OVER.minusMillis(1));

    // then
    assertThat(steps).hasSize(1);
  }

  @Test
  void aDismissalTakenBackOrReplacedDoesNotExpire() {
    assertThat(
            history(
                raised(0, 19),
                new Reviewed(dismissed(1, day(1), 19, LAST_DAY)),
                new Reviewed(dismissed(2, day(2), 19, null))))
        .containsExactly("raised", "dismissed", "dismissed");
    assertThat(
            history(
                raised(0, 19),
                new Reviewed(dismissed(1, day(1), 19, LAST_DAY)),
                new Reviewed(reopened(2, day(2), 19))))
        .containsExactly("raised", "dismissed", "reopened");
  }

  @Test
  void aLapsedDismissalDoesNotExpireToo() {
    assertThat(
            history(
                raised(0, 19),
                new Reviewed(dismissed(1, day(1), 19, LAST_DAY)),
                raised(2, 23),
                raised(90, 19)))
        .containsExactly("raised", "dismissed", "raised", "lapsed", "raised");
  }

  @Test
  void aRaisingOfUnknownFactsLeavesTheDismissalAlone() {
    assertThat(
            history(raised(0, 19), new Reviewed(dismissed(1, day(1), 19, null)), raised(2, null)))
        .containsExactly("raised", "dismissed", "raised");
  }

  private static List<String> history(AlertStep... taken) {
    List<String> names = new ArrayList<>();
    AlertHistory history = new AlertHistory(step -> names.add(name(step)));
    List.of(taken).forEach(history::take);
    history.end(MUCH_LATER);
    return names;
  }

  private static String name(AlertStep step) {
    if (step instanceof Validated validated) {
      return validated.raised() ? "raised" : "cleared";
    }
    return step instanceof Turned turned
        ? turned.turn().name().toLowerCase(Locale.ROOT)
        : ((Reviewed) step).event().type().replaceAll(".*alert\\.|\\.v1", "");
  }

  private static Instant day(int day) {
    return NOON.plus(Duration.ofDays(day));
  }

  private static Validated raised(int day, @Nullable Integer expected) {
    return step(true, day, expected == null ? null : facts(expected));
  }

  private static Validated cleared(int day) {
    return step(false, day, facts(19));
  }

  private static Validated step(boolean raised, int day, @Nullable String facts) {
    return new Validated(
        raised,
        day + 1,
        day(day),
        1,
        Severity.ERROR,
        new Message("应为", "expected"),
        BigDecimal.TEN,
        BigDecimal.ONE,
        facts);
  }
}
