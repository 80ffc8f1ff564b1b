package org.gouji.validate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.review.ReviewMother.ALERT_ID;
import static org.gouji.validate.review.ReviewMother.NOON;

import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bson.Document;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.AlertEvent.AlertCleared;
import org.gouji.validate.contract.AlertEvent.AlertRaised;
import org.gouji.validate.contract.ReviewEvent;
import org.gouji.validate.contract.ReviewEvent.AlertAssigned;
import org.gouji.validate.review.Review;
import org.gouji.validate.review.ReviewMother;
import org.gouji.validate.review.ReviewedAlert;
import org.jspecify.annotations.Nullable;

/**
 * Validations and people write one alert from several instances, again after crashes, each in two
 * acts: what they have to say, then what follows from all that is there by then.
 */
class SettlementOrderTest {
  private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

  @Property
  void theOutcomeDoesNotDependOnTheOrderOfWrites(
      @ForAll("lives") List<Move> life, @ForAll Random random) {
    // given
    List<UpdateOneModel<Document>> writes = writes(life);

    // when
    Document inOrder = play(writes, null);
    Document inAnyOrder = play(writes, random);

    // then
    assertThat(inAnyOrder).isEqualTo(inOrder);
  }

  @Property
  void whatQueriesSeeFollowsFromTheLatestStateAndReview(
      @ForAll("lives") List<Move> life, @ForAll Random random) {
    // given
    Life expected = Life.of(life);

    // when
    Document alert = play(writes(life), random);

    // then
    Document settled = alert.get(Settlement.FIELD, Document.class);
    Instant until =
        expected.state == null
            ? null
            : new ReviewedAlert(expected.state, expected.review()).dismissedUntil();
    assertThat(settled.getDate(Settlement.DISMISSED_UNTIL))
        .isEqualTo(until == null ? null : Date.from(until));
    assertThat(settled.getBoolean(Settlement.REVISED)).isEqualTo(expected.review().revised());
    assertThat(ReviewMapping.review(alert)).isEqualTo(expected.review());
  }

  /**
   * Every write is followed by its writer's sight of the document and then by what follows from
   * that; in between, others do as they like, and one write in three is made twice.
   */
  private static Document play(List<UpdateOneModel<Document>> writes, @Nullable Random random) {
    MemoryAlert alert = new MemoryAlert(ALERT_ID);
    List<Deque<Runnable>> writers = new ArrayList<>();
    for (UpdateOneModel<Document> write : writes) {
      int times = random != null && random.nextInt(3) == 0 ? 2 : 1;
      IntStream.range(0, times).forEach(time -> writers.add(acts(alert, write)));
    }
    while (!writers.isEmpty()) {
      int next = random == null ? 0 : random.nextInt(writers.size());
      writers.get(next).removeFirst().run();
      if (writers.get(next).isEmpty()) {
        writers.remove(next);
      }
    }
    return alert.sight();
  }

  private static Deque<Runnable> acts(MemoryAlert alert, UpdateOneModel<Document> write) {
    Document[] sight = new Document[1];
    return new ArrayDeque<>(
        List.of(
            () -> alert.apply(write),
            () -> sight[0] = alert.sight(),
            () -> alert.apply(Settlement.of(sight[0]))));
  }

  private static List<UpdateOneModel<Document>> writes(List<Move> life) {
    Life folded = Life.of(life);
    List<UpdateOneModel<Document>> writes = new ArrayList<>();
    folded.steps.forEach(step -> writes.add(AlertProjection.alert(step)));
    folded.reviews.forEach(event -> writes.add(ReviewProjection.latest(event)));
    IntStream.rangeClosed(1, folded.revision)
        .forEach(revision -> writes.add(ReviewProjection.revision(ALERT_ID, revision)));
    return writes;
  }

  @Provide
  Arbitrary<List<Move>> lives() {
    return Combinators.combine(Arbitraries.of(Kind.values()), Arbitraries.integers().between(1, 3))
        .as(Move::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(9);
  }

  /** What can be done to an alert. */
  private enum Kind {
    RAISE,
    CLEAR,
    DISMISS,
    DISMISS_AT_THE_SAME_TIME,
    DISMISS_FOR_A_WHILE,
    REOPEN,
    ASSIGN,
    REVISE
  }

  /** One thing done, with a figure where it needs one. */
  private record Move(Kind kind, int figure) {}

  /** A life told move by move, as it would be in one place. */
  private static final class Life {
    private final List<AlertEvent> steps = new ArrayList<>();
    private final List<ReviewEvent> reviews = new ArrayList<>();
    private @Nullable Alert state;
    private long sequence;
    private int revision;

    static Life of(List<Move> moves) {
      Life life = new Life();
      moves.forEach(life::move);
      return life;
    }

    private void move(Move move) {
      int figure = 20 + move.figure();
      Instant at = NOON.plusSeconds(steps.size() + reviews.size());
      switch (move.kind()) {
        case RAISE -> {
          state = ReviewMother.open(figure);
          steps.add(new AlertRaised(state, steps.size() + 1));
        }
        case CLEAR -> {
          state = ReviewMother.cleared(figure);
          steps.add(new AlertCleared(state, steps.size() + 1));
        }
        case DISMISS -> reviews.add(ReviewMother.dismissed(++sequence, at, figure, null));
        case DISMISS_AT_THE_SAME_TIME ->
            reviews.add(ReviewMother.dismissed(Math.max(1, sequence), at, figure, null));
        case DISMISS_FOR_A_WHILE ->
            reviews.add(ReviewMother.dismissed(++sequence, at, figure, DUE.plusDays(figure)));
        case REOPEN -> reviews.add(ReviewMother.reopened(++sequence, at, figure));
        case ASSIGN -> reviews.add(ReviewMother.assigned(++sequence, at, DUE, revision + 1));
        case REVISE -> revision++;
      }
    }

    Review review() {
      return new Review(latest(false), (AlertAssigned) latest(true), revision);
    }

    private @Nullable ReviewEvent latest(boolean assigned) {
      Comparator<ReviewEvent> order = ReviewEvent.ORDER;
      return reviews.stream()
          .filter(event -> event instanceof AlertAssigned == assigned)
          .max(order)
          .orElse(null);
    }
  }
}
