package org.gouji.validate.intake;

import java.time.Clock;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.validate.decision.DecisionLog;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.history.Shelf;
import org.gouji.validate.register.MemoryRegisterShelf;
import org.gouji.validate.register.RegisterShelf;
import org.gouji.validate.rule.fixture.ReportMother;

/** Puts deciders together as the service does, on stores of the test's choice. */
final class Deciders {
  private static final Taxonomy TAXONOMY = ReportMother.TAXONOMY;

  private Deciders() {}

  static BatchDecider of(
      RuleEngine engine, Clock clock, Shelf shelf, DecisionLog log, RegisterShelf registers) {
    return of(engine, clock, shelf, log, registers, SurveyorMother.on(shelf, registers));
  }

  static BatchDecider of(
      RuleEngine engine, Clock clock, Shelf shelf, DecisionLog log, Surveyor surveyor) {
    return of(engine, clock, shelf, log, new MemoryRegisterShelf(), surveyor);
  }

  private static BatchDecider of(
      RuleEngine engine,
      Clock clock,
      Shelf shelf,
      DecisionLog log,
      RegisterShelf registers,
      Surveyor surveyor) {
    Absences absences = new Absences(engine, TAXONOMY, clock, surveyor);
    return new BatchDecider(
        new ReportDecider(engine, clock),
        new FollowUps(engine, clock, shelf, surveyor, log, absences),
        log,
        shelf,
        surveyor,
        new Registrar(shelf, registers, clock),
        decisions -> {});
  }
}
