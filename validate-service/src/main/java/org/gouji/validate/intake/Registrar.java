package org.gouji.validate.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.gouji.validate.history.Shelf;
import org.gouji.validate.intake.Inbound.LaidDown;
import org.gouji.validate.intake.Outcome.Spread;
import org.gouji.validate.register.Expectations;
import org.gouji.validate.register.RegisterShelf;
import org.gouji.validate.request.ValidationRequests;

/**
 * Keeps what operators laid down, and has the reports looked at that it concerns. A register can
 * concern thousands, so they are asked for in requests, which are published with its offset.
 */
@Singleton
class Registrar {
  private final RegisterShelf registers;
  private final Expectations expectations;
  private final Clock clock;

  @Inject
  Registrar(Shelf shelf, RegisterShelf registers, Clock clock) {
    this.registers = registers;
    this.expectations = new Expectations(shelf, registers);
    this.clock = clock;
  }

  /** Keeps it; afterwards whoever looks sees it or something newer. */
  Spread register(LaidDown laidDown) {
    registers.put(laidDown.event(), laidDown.version());
    return new Spread(
        ValidationRequests.messages(
            laidDown.event().id() + "@" + laidDown.version(),
            "changed " + laidDown.event().key(),
            List.copyOf(expectations.concernedBy(laidDown.event())),
            clock.instant()));
  }
}
