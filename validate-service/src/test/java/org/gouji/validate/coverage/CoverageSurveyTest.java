package org.gouji.validate.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gouji.validate.register.RegisterMother.DIVISION;
import static org.gouji.validate.register.RegisterMother.government;
import static org.gouji.validate.register.RegisterMother.register;
import static org.gouji.validate.register.RegisterMother.township;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.clock.MovableClock;
import org.gouji.validate.decision.Cause;
import org.gouji.validate.decision.Decider;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.decision.MemoryDecisionLog;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.history.Filing;
import org.gouji.validate.history.MemoryShelf;
import org.gouji.validate.register.MemoryRegisterShelf;
import org.gouji.validate.register.RegisterKey;
import org.gouji.validate.rule.fixture.ReportBuilder;
import org.gouji.validate.rule.fixture.ReportMother;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageSurveyTest {
  private static final RuleEngine ENGINE =
      new RuleEngine(Catalogue.builtIn(), ReportMother.TAXONOMY);
  private static final RegisterKey KEY = new RegisterKey(2023, DIVISION);

  private final MovableClock clock = new MovableClock(Instant.parse("2024-02-10T04:00:00Z"));
  private final MemoryShelf shelf = new MemoryShelf();
  private final MemoryDecisionLog log = new MemoryDecisionLog();
  private final MemoryRegisterShelf registers = new MemoryRegisterShelf();
  private final CoverageSurvey survey = new CoverageSurvey(shelf, registers, log, clock);

  @Test
  void countsEveryAgencyOnceAndStrangersBeside() {
    // given
    registers.put(
        register(
            2023,
            government("云岭县"),
            township("青溪镇"),
            township("白石镇"),
            township("石桥乡"),
            township("临江街道"),
            township("古树乡")),
        1);
    file("青溪镇", DIVISION, report());
    file("云岭县白石镇", null, report().published(LocalDate.of(2024, 2, 3)));
    file("石桥乡", DIVISION, report().raise("requests.received.total", 3));
    file("临江街道", DIVISION, report().undated());
    file("双桥镇", DIVISION, report());

    // when
    DivisionCoverage coverage = survey.of(List.of(KEY)).get(0);

    // then
    assertThat(coverage.agencies())
        .extracting(each -> each.agency().name(), AgencyStanding::state, AgencyStanding::errors)
        .containsExactly(
            tuple("云岭县", FilingState.DUE, 0),
            tuple("青溪镇", FilingState.ON_TIME, 0),
            tuple("白石镇", FilingState.LATE, 0),
            tuple("石桥乡", FilingState.ON_TIME, 2),
            tuple("临江街道", FilingState.UNDATED, 0),
            tuple("古树乡", FilingState.MISSING, 0));
    assertThat(coverage.filed()).isEqualTo(4);
    assertThat(coverage.faulty()).isEqualTo(1);
    assertThat(coverage.unexpected()).isEqualTo(1);
  }

  @Test
  void whatIsMissingWasDueTheDayBefore() {
    // given
    registers.put(register(2023, township("青溪镇")), 1);
    clock.moveTo(Instant.parse("2024-01-31T15:59:59Z"));

    // then
    assertThat(survey.of(List.of(KEY)).get(0).count(FilingState.DUE)).isEqualTo(1);

    // when
    clock.moveTo(Instant.parse("2024-01-31T16:00:00Z"));

    // then
    assertThat(survey.of(List.of(KEY)).get(0).count(FilingState.MISSING)).isEqualTo(1);
  }

  @Test
  void leavesOutRegistersThatAreNotThere() {
    assertThat(survey.of(List.of(KEY))).isEmpty();
  }

  private static ReportBuilder report() {
    return ReportMother.clean2021();
  }

  private void file(String name, @Nullable String division, ReportBuilder builder) {
    StructuredReport report = builder.filedBy(new Agency(name, null, division)).build();
    shelf.put(List.of(Filing.of(report)), List.of(report));
    Decision decision =
        Decider.decide(
            new Cause("event of " + name, "topic-0@" + name.hashCode()),
            report,
            ENGINE.validate(report),
            null,
            null,
            clock.instant());
    log.insert(List.of(decision));
    log.advance(List.of(decision));
  }
}
