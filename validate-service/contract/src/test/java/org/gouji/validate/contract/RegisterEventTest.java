package org.gouji.validate.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.UnknownEventTypeException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterEventTest {
  private static final Instant MORNING = Instant.parse("2024-01-08T02:00:00Z");

  @Test
  void isReadBackAsItWasWritten() {
    RegisterEvent register = register("青溪镇", null, MORNING);
    RegisterEvent holidays =
        new HolidaysUpdated(2027, List.of(LocalDate.of(2027, 1, 31)), null, MORNING, "office");

    assertThat(RegisterEvent.read(register.type(), ContractJson.write(register)))
        .isEqualTo(register);
    assertThat(RegisterEvent.read(holidays.type(), ContractJson.write(holidays)))
        .isEqualTo(holidays);
  }

  @Test
  void hasTheSameIdWhenItIsTriedAgainLater() {
    assertThat(register("青溪镇", null, MORNING.plusSeconds(60)).id())
        .isEqualTo(register("青溪镇", null, MORNING).id())
        .matches("[0-9a-f]{32}");
  }

  @Test
  void hasAnotherIdForOtherContentOrAfterAnotherVersion() {
    // given
    String id = register("青溪镇", null, MORNING).id();

    // then
    assertThat(register("白石镇", null, MORNING).id()).isNotEqualTo(id);
    assertThat(register("青溪镇", id, MORNING).id()).isNotEqualTo(id);
  }

  @Test
  void sortsHolidaysAndKeepsEachOnce() {
    // given
    LocalDate first = LocalDate.of(2027, 2, 5);
    LocalDate second = LocalDate.of(2027, 2, 6);

    // then
    assertThat(new HolidaysUpdated(2027, List.of(second, first, second), null, MORNING, "").days())
        .containsExactly(first, second);
  }

  @Test
  void refusesAnotherMajorVersion() {
    byte[] payload = "{}".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> RegisterEvent.read("org.gouji.register.updated.v2", payload))
        .isInstanceOf(UnknownEventTypeException.class);
  }

  private static RegisterEvent register(String name, @Nullable String replaces, Instant at) {
    return new RegisterUpdated(
        2023,
        "653921",
        Map.of(AgencyKind.TOWNSHIP, LocalDate.of(2024, 2, 29)),
        List.of(new ExpectedAgency(name, null, AgencyKind.TOWNSHIP, null, List.of())),
        replaces,
        at,
        "office");
  }
}
