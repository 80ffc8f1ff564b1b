package org.gouji.parse.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gouji.parse.store.ListPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCursorTest {

  @Property
  void aCursorLeadsBackToItsPlace(@ForAll Instant receivedAt, @ForAll @IntRange(min = 0) int id) {
    // given
    ListPosition place = new ListPosition(receivedAt, Integer.toHexString(id));

    // when
    String cursor = ListCursor.of(place);

    // then
    assertThat(ListCursor.position(cursor)).isEqualTo(place);
    assertThat(cursor).matches("[A-Za-z0-9_-]+");
  }

  @Property
  void aRevisionCursorLeadsBackToItsRevision(
      @ForAll @IntRange(min = 1, max = 999_999_999) int revision) {
    assertThat(ListCursor.revision(ListCursor.of(revision))).isEqualTo(revision);
  }

  @Property
  void aCursorOfFactsLeadsBackToItsPlace(
      @ForAll @IntRange(min = 0) int id,
      @ForAll @IntRange(min = 1, max = 999_999_999) int revision) {
    // given
    String reportId = Integer.toHexString(id);
    FactPosition within =
        new FactPosition(
            reportId, new FactPosition.Within(revision, "requests.denied.stateSecret.total"));
    FactPosition behind = new FactPosition(reportId, null);

    // then
    assertThat(ListCursor.factPosition(ListCursor.of(within))).isEqualTo(within);
    assertThat(ListCursor.factPosition(ListCursor.of(behind))).isEqualTo(behind);
  }

  @Property
  void whateverElseComesAsCursorIsAProblemThatNamesIt(@ForAll String cursor) {
    assertThatThrownBy(() -> ListCursor.position(cursor))
        .isInstanceOfSatisfying(HttpProblem.class, ListCursorTest::namesTheCursor);
    assertThatThrownBy(() -> ListCursor.factPosition(cursor))
        .isInstanceOfSatisfying(HttpProblem.class, ListCursorTest::namesTheCursor);
    assertThatThrownBy(() -> ListCursor.revision(cursor))
        .isInstanceOfSatisfying(HttpProblem.class, ListCursorTest::namesTheCursor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"r 2026-13-45T00:00:00Z 0f", "r 2026-01-15T02:03:04Z ", "r x 0f", "n 1", "n", ""})
  void aCursorOfTheRightFormMayStillBeWrong(String text) {
    // given
    String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));

    // then
    assertThatThrownBy(() -> ListCursor.position(cursor))
        .isInstanceOfSatisfying(HttpProblem.class, ListCursorTest::namesTheCursor);
  }

  private static void namesTheCursor(HttpProblem problem) {
    assertThat(problem.getStatusCode()).isEqualTo(400);
    assertThat(problem.getParameters()).containsEntry("field", "cursor");
  }
}
