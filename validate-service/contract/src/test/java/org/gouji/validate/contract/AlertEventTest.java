package org.gouji.validate.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.UnknownEventTypeException;
import org.gouji.validate.contract.AlertEvent.AlertCleared;
import org.gouji.validate.contract.AlertEvent.AlertRaised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertEventTest {
  private final Alert open = alert("minimal");
  private final Alert cleared = alert("full");

  @Test
  void aRaisedAlertComesBack() {
    // given
    AlertEvent event = new AlertRaised(open, 3);

    // then
    assertThat(event.type()).isEqualTo("org.gouji.alert.raised.v1");
    assertThat(event.id()).isEqualTo(open.alertId() + ":3");
    assertThat(AlertEvent.read(event.type(), event.id(), ContractJson.write(open)))
        .isEqualTo(event);
  }

  @Test
  void aClearedAlertComesBack() {
    // given
    AlertEvent event = new AlertCleared(cleared, 12);

    // then
    assertThat(event.type()).isEqualTo("org.gouji.alert.cleared.v1");
    assertThat(event.id()).isEqualTo(cleared.alertId() + ":12");
    assertThat(AlertEvent.read(event.type(), event.id(), ContractJson.write(cleared)))
        .isEqualTo(event);
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.gouji.alert.raised.v2", "org.gouji.alert.dismissed.v1", ""})
  void refusesTypesItDoesNotKnow(String type) {
    // given
    byte[] payload = ContractJson.write(open);

    // then
    assertThatThrownBy(() -> AlertEvent.read(type, "a:1", payload))
        .isInstanceOfSatisfying(
            UnknownEventTypeException.class, unknown -> assertThat(unknown.type()).isEqualTo(type));
  }

  @Test
  void failsOnWhatIsNoPayload() {
    // given
    byte[] payload = "[]".getBytes(StandardCharsets.UTF_8);

    // then
    assertThatThrownBy(() -> AlertEvent.read(AlertRaised.TYPE, "a:1", payload))
        .isInstanceOf(UncheckedIOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a:", "a:one"})
  void refusesAnIdWithoutSequence(String id) {
    // given
    byte[] payload = ContractJson.write(open);

    // then
    assertThatThrownBy(() -> AlertEvent.read(AlertRaised.TYPE, id, payload))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Alert alert(String sample) {
    return ContractJson.read(
        Golden.sample("alert/" + sample).getBytes(StandardCharsets.UTF_8), Alert.class);
  }
}
