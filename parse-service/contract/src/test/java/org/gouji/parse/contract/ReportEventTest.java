package org.gouji.parse.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gouji.parse.contract.ReportEvent.ReportParsed;
import org.gouji.parse.contract.ReportEvent.ReportRejected;
import org.gouji.parse.contract.ReportEvent.ReportRevised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportEventTest {
  private final StructuredReport report =
      ContractJson.read(sample("structured-report/full"), StructuredReport.class);
  private final Rejection rejection = ContractJson.read(sample("rejection/full"), Rejection.class);

  @Test
  void theFirstRevisionIsParsed() {
    // when
    ReportEvent event = ReportEvent.of(report.withRevision(1));

    // then
    assertThat(event).isEqualTo(new ReportParsed(report.withRevision(1)));
    assertThat(event.type()).isEqualTo("org.gouji.report.parsed.v1");
    assertThat(event.id()).isEqualTo(report.reportId() + ":1");
    assertThat(event.key()).isEqualTo(report.reportId());
    assertThat(event.submissionId()).isEqualTo(report.submissionId());
    assertThat(event.dataSchema()).isEqualTo(StructuredReport.SCHEMA);
    assertThat(ReportEvent.read(event.type(), event.payload())).isEqualTo(event);
  }

  @Test
  void aLaterRevisionRevises() {
    // when
    ReportEvent event = ReportEvent.of(report.withRevision(5));

    // then
    assertThat(event).isEqualTo(new ReportRevised(report.withRevision(5)));
    assertThat(event.type()).isEqualTo("org.gouji.report.revised.v1");
    assertThat(event.id()).isEqualTo(report.reportId() + ":5");
    assertThat(event.key()).isEqualTo(report.reportId());
    assertThat(event.submissionId()).isEqualTo(report.submissionId());
    assertThat(event.dataSchema()).isEqualTo(StructuredReport.SCHEMA);
    assertThat(ReportEvent.read(event.type(), event.payload())).isEqualTo(event);
  }

  @Test
  void aRejectionIsKeyedByItsSubmission() {
    // when
    ReportEvent event = new ReportRejected(rejection);

    // then
    assertThat(event.type()).isEqualTo("org.gouji.report.rejected.v1");
    assertThat(event.id()).isEqualTo(rejection.submissionId() + ":rejected");
    assertThat(event.key()).isEqualTo(rejection.submissionId());
    assertThat(event.submissionId()).isEqualTo(rejection.submissionId());
    assertThat(event.dataSchema()).isEqualTo(Rejection.SCHEMA);
    assertThat(ReportEvent.read(event.type(), event.payload())).isEqualTo(event);
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.gouji.report.parsed.v2", "org.gouji.report.lost.v1", ""})
  void refusesTypesItDoesNotKnow(String type) {
    // given
    byte[] payload = ContractJson.write(report);

    // then
    assertThatThrownBy(() -> ReportEvent.read(type, payload))
        .isInstanceOfSatisfying(
            UnknownEventTypeException.class, unknown -> assertThat(unknown.type()).isEqualTo(type));
  }

  @Test
  void ignoresFieldsItDoesNotKnow() {
    // given a payload of a later minor version
    String json = new String(ContractJson.write(rejection), StandardCharsets.UTF_8);
    byte[] later = json.replaceFirst("\\{", "{\"hint\":[1],").getBytes(StandardCharsets.UTF_8);

    // then
    assertThat(ReportEvent.read(ReportRejected.TYPE, later))
        .isEqualTo(new ReportRejected(rejection));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"revision\":\"one\"}"})
  void failsOnWhatIsNoPayload(String payload) {
    // given
    byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);

    // then
    assertThatThrownBy(() -> ReportEvent.read(ReportParsed.TYPE, bytes))
        .isInstanceOf(UncheckedIOException.class);
  }

  private static byte[] sample(String name) {
    return Golden.sample(name).getBytes(StandardCharsets.UTF_8);
  }
}
