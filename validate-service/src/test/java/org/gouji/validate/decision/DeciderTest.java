package org.gouji.validate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.decision.DecisionMother.NOON;
import static org.gouji.validate.decision.DecisionMother.cause;
import static org.gouji.validate.decision.DecisionMother.missingSection;
import static org.gouji.validate.decision.DecisionMother.report;
import static org.gouji.validate.decision.DecisionMother.tieOut;
import static org.gouji.validate.decision.DecisionMother.validation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.gouji.parse.contract.Span;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.AlertEvent.AlertCleared;
import org.gouji.validate.contract.AlertEvent.AlertRaised;
import org.gouji.validate.contract.AlertStatus;
import org.gouji.validate.contract.ReportValidated;
import org.junit.jupiter.api.Test;

class DeciderTest {
  private static final Instant LATER = NOON.plusSeconds(3600);

  @Test
  void raisesEveryFindingOfAFirstRevision() {
    // when
    Decision decision =
        Decider.decide(
            cause(1),
            report(1),
            validation(missingSection(), tieOut("total", 19)),
            null,
            null,
            NOON);

    // then
    Alert section =
        new Alert(
            AlertId.of(DecisionMother.REPORT_ID, "S01", "problems"),
            "S01",
            missingSection().severity(),
            AlertStatus.OPEN,
            DecisionMother.REPORT_ID,
            1,
            DecisionMother.AGENCY,
            2025,
            "problems",
            missingSection().message(),
            "条例第五十条",
            List.of(),
            null,
            null,
            NOON,
            null);
    assertThat(decision.alertEvents())
        .hasSize(2)
        .contains(new AlertRaised(section, 1))
        .extracting(AlertEvent::id)
        .containsExactly(
            AlertId.of(DecisionMother.REPORT_ID, "S01", "problems") + ":1",
            AlertId.of(DecisionMother.REPORT_ID, "T301", "total") + ":1");
  }

  @Test
  void tellsTheResultOfACleanReport() {
    // when
    Decision decision = Decider.decide(cause(1), report(1), validation(), null, null, NOON);

    // then
    assertThat(decision.alertEvents()).isEmpty();
    assertThat(decision.validated())
        .contains(
            new ReportValidated(
                DecisionMother.REPORT_ID,
                1,
                "submission-1",
                1,
                DecisionMother.REPORT_ID + ":1",
                DecisionMother.AGENCY,
                2025,
                "2021",
                new ReportValidated.Counts(0, 0, 0),
                validation().results(),
                List.of(),
                NOON));
  }

  @Test
  void clearsWhatALaterRevisionPutRight() {
    // given
    Decision first =
        Decider.decide(
            cause(1),
            report(1),
            validation(missingSection(), tieOut("total", 19)),
            null,
            null,
            NOON);

    // when
    Decision second =
        Decider.decide(cause(2), report(2), validation(missingSection()), null, first, LATER);

    // then
    AlertEvent cleared = second.alertEvents().get(0);
    assertThat(second.alertEvents()).hasSize(1);
    assertThat(cleared).isInstanceOf(AlertCleared.class);
    assertThat(cleared.id())
        .isEqualTo(AlertId.of(DecisionMother.REPORT_ID, "T301", "total") + ":2");
    assertThat(cleared.alert().status()).isEqualTo(AlertStatus.CLEARED);
    assertThat(cleared.alert().clearedAt()).isEqualTo(LATER);
    assertThat(cleared.alert().raisedAt()).isEqualTo(NOON);
    assertThat(cleared.alert().revision()).isEqualTo(1);
    assertThat(second.validated().orElseThrow().alerts())
        .containsExactly(first.open().get(0).alert());
  }

  @Test
  void leavesAnUnchangedAlertAsItWasRaised() {
    // given a revision in which only the place of the cell and the notation of a figure differ
    Decision first =
        Decider.decide(cause(1), report(1), validation(tieOut("total", 19)), null, null, NOON);
    var moved = tieOut("total", new BigDecimal("19"), new Span(940, 942));

    // when
    Decision second = Decider.decide(cause(2), report(2), validation(moved), null, first, LATER);

    // then
    assertThat(second.alertEvents()).isEmpty();
    assertThat(second.open()).isEqualTo(first.open());
  }

  @Test
  void raisesAgainWhatNowSaysSomethingElse() {
    // given
    Decision first =
        Decider.decide(cause(1), report(1), validation(tieOut("total", 19)), null, null, NOON);

    // when
    Decision second =
        Decider.decide(cause(2), report(2), validation(tieOut("total", 23)), null, first, LATER);

    // then
    assertThat(second.alertEvents()).hasSize(1);
    AlertEvent raised = second.alertEvents().get(0);
    assertThat(raised).isInstanceOf(AlertRaised.class);
    assertThat(raised.alert().alertId()).isEqualTo(first.open().get(0).alert().alertId());
    assertThat(raised.alert().expected()).isEqualTo(new BigDecimal("23"));
    assertThat(raised.alert().revision()).isEqualTo(2);
    assertThat(raised.alert().raisedAt()).isEqualTo(LATER);
  }

  @Test
  void changesNoAlertForARevisionOlderThanOneDecidedOn() {
    // given
    Decision newest =
        Decider.decide(cause(3), report(3), validation(tieOut("total", 19)), null, null, NOON);

    // when
    Decision late =
        Decider.decide(cause(2), report(2), validation(missingSection()), null, newest, LATER);

    // then
    assertThat(late.outdated()).isTrue();
    assertThat(late.alertEvents()).isEmpty();
    assertThat(late.open()).isEqualTo(newest.open());
    assertThat(late.validated().orElseThrow().revision()).isEqualTo(2);
    assertThat(late.validated().orElseThrow().sequence()).isEqualTo(2);
    assertThat(late.newestRevision()).isEqualTo(3);
  }

  @Test
  void keepsTimeAsTheStoreDoes() {
    // given a clock finer than the store's milliseconds
    Instant fine = Instant.parse("2026-01-29T12:00:00.123456789Z");

    // when
    Decision decision =
        Decider.decide(cause(1), report(1), validation(missingSection()), null, null, fine);

    // then
    assertThat(decision.decidedAt()).isEqualTo(NOON);
    assertThat(decision.open().get(0).alert().raisedAt()).isEqualTo(NOON);
  }

  @Test
  void makesOneAlertOfASubjectNamedTwice() {
    // when
    Decision decision =
        Decider.decide(
            cause(1),
            report(1),
            validation(tieOut("total", 19), tieOut("total", 23)),
            null,
            null,
            NOON);

    // then
    assertThat(decision.alertEvents()).hasSize(1);
    assertThat(decision.open().get(0).alert().expected()).isEqualTo(new BigDecimal("19"));
  }

  @Test
  void derivesTheIdOfAnAlertFromReportRuleAndSubject() {
    // SHA-256 of "r|T301|total", its first 16 bytes
    assertThat(AlertId.of("r", "T301", "total")).isEqualTo("12306e058ce41298158de4eb29e50815");
    // SHA-256 of "r|T301"
    assertThat(AlertId.of("r", "T301", null)).isEqualTo("496ae273fecba949d534b123a9df2ea9");
  }
}
