package org.gouji.validate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.review.ReviewMother.NOON;
import static org.gouji.validate.review.ReviewMother.assigned;
import static org.gouji.validate.review.ReviewMother.dismissed;
import static org.gouji.validate.review.ReviewMother.reopened;

import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.stream.Stream;
import org.bson.Document;
import org.gouji.validate.contract.ReviewEvent;
import org.gouji.validate.review.AlertStep.Reviewed;
import org.gouji.validate.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewMappingTest {
  private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

  @ParameterizedTest
  @MethodSource("events")
  void keepsEveryStep(ReviewEvent event) {
    assertThat(ReviewMapping.event(ReviewMapping.document(event))).isEqualTo(event);
    assertThat(StepMapping.step(ReviewMapping.document(event))).isEqualTo(new Reviewed(event));
  }

  @ParameterizedTest
  @MethodSource("events")
  void hasWhatOrdersStepsInFront(ReviewEvent event) {
    assertThat(ReviewMapping.document(event).keySet()).startsWith("sequence", "at", "id");
  }

  @Test
  void keepsTheEndOfTheDueDayForQueries() {
    assertThat(ReviewMapping.document(assigned(1, NOON, DUE, 2)).getDate("dueEnd"))
        .isEqualTo(Date.from(Instant.parse("2026-06-30T16:00:00Z")));
  }

  @Test
  void keepsAStepSentTwiceAsOfTheLaterTime() {
    // when
    UpdateOneModel<Document> write = ReviewProjection.step(dismissed(1, NOON, 19, DUE));

    // then
    Document update = (Document) write.getUpdate();
    assertThat(update.get("$setOnInsert", Document.class)).doesNotContainKey("at");
    assertThat(update.get("$max", Document.class)).isEqualTo(new Document("at", Date.from(NOON)));
  }

  @Test
  void readsAnAlertThatNobodySaidAnythingOf() {
    assertThat(ReviewMapping.review(new Document("_id", "a1"))).isEqualTo(Review.NONE);
  }

  private static Stream<ReviewEvent> events() {
    return Stream.of(
        dismissed(1, NOON, 19, DUE),
        dismissed(3, NOON, 23, null),
        reopened(2, NOON, 19),
        assigned(4, NOON, DUE, 3));
  }
}
