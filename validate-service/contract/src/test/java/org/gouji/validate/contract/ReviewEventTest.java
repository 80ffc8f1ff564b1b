package org.gouji.validate.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.UnknownEventTypeException;
import org.gouji.validate.contract.ReviewEvent.AlertAssigned;
import org.gouji.validate.contract.ReviewEvent.AlertDismissed;
import org.gouji.validate.contract.ReviewEvent.AlertReopened;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewEventTest {
  private static final Instant AT = Instant.parse("2021-01-19T03:04:05.678Z");
  private static final LocalDate UNTIL = LocalDate.of(2022, 1, 31);
  private static final AlertDismissed DISMISSED = dismissed(1, null, "ann", AT, "why", UNTIL);

  @ParameterizedTest
  @MethodSource("samples")
  void comesBack(Class<? extends ReviewEvent> payload, String type, String sample) {
    // given
    byte[] json = Golden.sample(sample).getBytes(StandardCharsets.UTF_8);
    ReviewEvent event = ContractJson.read(json, payload);

    // then
    assertThat(event.type()).isEqualTo(type);
    assertThat(ReviewEvent.read(type, ContractJson.write(event))).isEqualTo(event);
  }

  @Test
  void hasTheSameIdWhenTheSameIsSaidAgain() {
    // when
    ReviewEvent again = dismissed(1, null, "ann", AT.plusSeconds(9), "why", UNTIL);

    // then
    assertThat(again.id()).isEqualTo(DISMISSED.id()).matches("a1:[0-9a-f]{32}");
  }

  @Test
  void hasAnotherIdForWhateverIsSaidOtherwise() {
    // given
    Set<String> ids = new HashSet<>();
    ids.add(DISMISSED.id());

    // then
    assertThat(ids.add(dismissed(1, null, "bo", AT, "why", UNTIL).id())).isTrue();
    assertThat(ids.add(dismissed(1, null, "ann", AT, "why not", UNTIL).id())).isTrue();
    assertThat(ids.add(dismissed(1, null, "ann", AT, "why", null).id())).isTrue();
    assertThat(ids.add(dismissed(1, null, "ann", AT, "why", UNTIL.plusDays(1)).id())).isTrue();
    assertThat(ids.add(dismissed(2, DISMISSED.id(), "ann", AT, "why", UNTIL).id())).isTrue();
    assertThat(ids.add(reopened("why").id())).isTrue();
    assertThat(ids.add(reopened(null).id())).isTrue();
    assertThat(ids.add(reopened("null").id())).isTrue();
  }

  @Test
  void ordersByNumberThenTimeThenId() {
    // given
    ReviewEvent laterOfTwo = dismissed(1, null, "ann", AT.plusMillis(1), "why", UNTIL);
    ReviewEvent next = dismissed(2, DISMISSED.id(), "ann", AT.minusSeconds(60), "why", UNTIL);
    ReviewEvent twin = dismissed(1, null, "ann", AT, "for another reason", UNTIL);

    // then
    assertThat(ReviewEvent.ORDER.compare(DISMISSED, laterOfTwo)).isNegative();
    assertThat(ReviewEvent.ORDER.compare(laterOfTwo, next)).isNegative();
    assertThat(ReviewEvent.ORDER.compare(DISMISSED, twin)).isNotZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.gouji.alert.dismissed.v2", "org.gouji.alert.raised.v1", ""})
  void refusesTypesItDoesNotKnow(String type) {
    // given
    byte[] payload = ContractJson.write(DISMISSED);

    // then
    assertThatThrownBy(() -> ReviewEvent.read(type, payload))
        .isInstanceOf(UnknownEventTypeException.class);
  }

  @Test
  void failsOnWhatIsNoPayload() {
    // given
    byte[] payload = "[]".getBytes(StandardCharsets.UTF_8);

    // then
    assertThatThrownBy(() -> ReviewEvent.read(AlertDismissed.TYPE, payload))
        .isInstanceOf(UncheckedIOException.class);
  }

  private static Stream<Arguments> samples() {
    return Stream.of(
        sample(AlertDismissed.class, AlertDismissed.TYPE, "alert-dismissed/full"),
        sample(AlertReopened.class, AlertReopened.TYPE, "alert-reopened/minimal"),
        sample(AlertAssigned.class, AlertAssigned.TYPE, "alert-assigned/full"));
  }

  private static Arguments sample(Class<?> payload, String type, String sample) {
    return argumentSet(sample, payload, type, sample);
  }

  private static AlertDismissed dismissed(
      long sequence,
      @Nullable String previous,
      String author,
      Instant at,
      String reason,
      @Nullable LocalDate until) {
    return new AlertDismissed(
        "a1", "T301", "r1", sequence, previous, author, at, "f1", reason, until);
  }

  private static AlertReopened reopened(@Nullable String reason) {
    return new AlertReopened("a1", "T301", "r1", 1, null, "ann", AT, "f1", reason);
  }
}
