package org.gouji.validate.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.validate.contract.AgencyKind;
import org.gouji.validate.contract.ExpectedAgency;
import org.gouji.validate.contract.HolidaysUpdated;
import org.gouji.validate.contract.RegisterEvent;
import org.gouji.validate.contract.RegisterUpdated;
import org.gouji.validate.publish.RegisterPublisher;
import org.gouji.validate.register.RegisterKey;
import org.gouji.validate.store.RegisterStore;

/**
 * Takes what operators lay down: into the log first, then into the store, so that whoever was
 * answered finds it there. The consumer of the log does the same again, and draws the consequences.
 * What is laid down already is not published once more.
 */
@Singleton
class RegisterDesk {
  private final RegisterStore registers;
  private final RegisterPublisher publisher;
  private final Clock clock;
  private final SecurityIdentity identity;

  @Inject
  RegisterDesk(
      RegisterStore registers,
      RegisterPublisher publisher,
      Clock clock,
      SecurityIdentity identity) {
    this.registers = registers;
    this.publisher = publisher;
    this.clock = clock;
    this.identity = identity;
  }

  /**
   * What came of it.
   *
   * @param event what holds now
   * @param before whether there was something before
   */
  record Taken<E extends RegisterEvent>(E event, boolean before) {}

  /** Lays a register down; no agencies remove it. */
  Taken<RegisterUpdated> lay(
      RegisterKey key, Map<AgencyKind, LocalDate> deadlines, List<ExpectedAgency> agencies) {
    Optional<RegisterUpdated> before = registers.find(key);
    RegisterUpdated event =
        new RegisterUpdated(
            key.year(),
            key.divisionCode(),
            deadlines,
            agencies,
            before.map(RegisterEvent::id).orElse(null),
            now(),
            operator());
    return new Taken<>(
        take(before, event), before.filter(register -> !register.isRemoved()).isPresent());
  }

  /** Lays the holidays of a calendar year down. */
  Taken<HolidaysUpdated> lay(int year, List<LocalDate> days) {
    Optional<HolidaysUpdated> before = registers.findHolidays(year);
    HolidaysUpdated event =
        new HolidaysUpdated(
            year, days, before.map(RegisterEvent::id).orElse(null), now(), operator());
    return new Taken<>(take(before, event), before.isPresent());
  }

  private <E extends RegisterEvent> E take(Optional<E> before, E event) {
    if (before.isPresent() && before.get().content().equals(event.content())) {
      return before.get();
    }
    long version = publisher.publish(event);
    registers.put(event, version);
    return event;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private String operator() {
    return identity.getPrincipal().getName();
  }
}
