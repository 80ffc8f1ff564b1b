package org.gouji.validate.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.review.ReviewMother.NOON;
import static org.gouji.validate.review.ReviewMother.assigned;
import static org.gouji.validate.review.ReviewMother.cleared;
import static org.gouji.validate.review.ReviewMother.dismissed;
import static org.gouji.validate.review.ReviewMother.open;
import static org.gouji.validate.review.ReviewMother.reopened;

import java.time.Instant;
import java.time.LocalDate;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertStatus;
import org.gouji.validate.contract.ReviewEvent;
import org.gouji.validate.contract.ReviewEvent.AlertDismissed;
import org.junit.jupiter.api.Test;

class ReviewedAlertTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);
  private static final Instant DAY_IS_OVER = Instant.parse("2026-03-31T16:00:00Z");

  @Test
  void staysDismissedWhileTheFactsAreTheSame() {
    // given
    AlertDismissed dismissal = dismissed(1, NOON, 19, null);
    ReviewedAlert alert = reviewed(open(19), dismissal);

    // then
    assertThat(alert.dismissal(NOON)).isEqualTo(dismissal);
    assertThat(alert.status(Instant.parse("2126-01-01T00:00:00Z")))
        .isEqualTo(AlertStatus.DISMISSED);
    assertThat(alert.standing(NOON).status()).isEqualTo(AlertStatus.DISMISSED);
  }

  @Test
  void isOpenAgainWithOtherFigures() {
    assertThat(reviewed(open(23), dismissed(1, NOON, 19, null)).status(NOON))
        .isEqualTo(AlertStatus.OPEN);
  }

  @Test
  void isOpenAgainWhenReopened() {
    assertThat(reviewed(open(19), reopened(2, NOON, 19)).status(NOON)).isEqualTo(AlertStatus.OPEN);
  }

  @Test
  void isClearedHoweverItWasDismissed() {
    assertThat(reviewed(cleared(19), dismissed(1, NOON, 19, null)).status(NOON))
        .isEqualTo(AlertStatus.CLEARED);
  }

  @Test
  void staysDismissedToTheEndOfTheLastDayInChina() {
    // given
    ReviewedAlert alert = reviewed(open(19), dismissed(1, NOON, 19, LAST_DAY));

    // then
    assertThat(alert.status(DAY_IS_OVER.minusMillis(1))).isEqualTo(AlertStatus.DISMISSED);
    assertThat(alert.status(DAY_IS_OVER)).isEqualTo(AlertStatus.OPEN);
  }

  @Test
  void isOverdueWhenTheDayIsOverAndItIsOpen() {
    // given
    Review assignment = new Review(null, assigned(1, NOON, LAST_DAY, 1), 0);
    Review dismissal = new Review(dismissed(2, NOON, 19, null), assigned(1, NOON, LAST_DAY, 1), 0);

    // then
    assertThat(new ReviewedAlert(open(19), assignment).overdue(DAY_IS_OVER.minusMillis(1)))
        .isFalse();
    assertThat(new ReviewedAlert(open(19), assignment).overdue(DAY_IS_OVER)).isTrue();
    assertThat(new ReviewedAlert(cleared(19), assignment).overdue(DAY_IS_OVER)).isFalse();
    assertThat(new ReviewedAlert(open(19), dismissal).overdue(DAY_IS_OVER)).isFalse();
  }

  @Test
  void isToBeLookedAtAnewAfterANewerRevisionThanThatOfTheAssignment() {
    assertThat(new Review(null, assigned(1, NOON, LAST_DAY, 2), 2).revised()).isFalse();
    assertThat(new Review(null, assigned(1, NOON, LAST_DAY, 2), 3).revised()).isTrue();
    assertThat(new Review(null, null, 3).revised()).isFalse();
  }

  @Test
  void continuesFromTheLaterOfVerdictAndAssignment() {
    // given
    ReviewEvent verdict = dismissed(1, NOON, 19, null);
    var assignment = assigned(2, NOON, LAST_DAY, 1);

    // then
    assertThat(new Review(verdict, assignment, 0).last()).isEqualTo(assignment);
    assertThat(new Review(reopened(3, NOON, 19), assignment, 0).last())
        .isEqualTo(reopened(3, NOON, 19));
    assertThat(new Review(verdict, null, 0).last()).isEqualTo(verdict);
    assertThat(new Review(null, assignment, 0).last()).isEqualTo(assignment);
    assertThat(Review.NONE.last()).isNull();
  }

  private static ReviewedAlert reviewed(Alert alert, ReviewEvent verdict) {
    return new ReviewedAlert(alert, new Review(verdict, null, 0));
  }
}
