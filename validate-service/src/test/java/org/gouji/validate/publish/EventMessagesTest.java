package org.gouji.validate.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.decision.DecisionMother.NOON;
import static org.gouji.validate.decision.DecisionMother.REPORT_ID;
import static org.gouji.validate.decision.DecisionMother.cause;
import static org.gouji.validate.decision.DecisionMother.missingSection;
import static org.gouji.validate.decision.DecisionMother.report;
import static org.gouji.validate.decision.DecisionMother.tieOut;
import static org.gouji.validate.decision.DecisionMother.validation;

import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.gouji.parse.contract.ContractJson;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.ReportValidated;
import org.gouji.validate.decision.Decider;
import org.gouji.validate.decision.Decision;
import org.junit.jupiter.api.Test;

class EventMessagesTest {
  private static final Instant LATER = NOON.plusSeconds(60);
  private static final Decision FIRST =
      Decider.decide(cause(1), report(1), validation(tieOut("total", 19)), null, null, NOON);
  private static final Decision SECOND =
      Decider.decide(cause(2), report(2), validation(missingSection()), null, FIRST, LATER);

  @Test
  void sendsStepsToTheAlertTopicAndTheResultBehindThem() {
    // when
    List<Message<byte[]>> messages = EventMessages.of(SECOND);

    // then
    assertThat(messages)
        .extracting(message -> kafka(message).getTopic())
        .containsExactly(
            "ogi.compliance-alerts", "ogi.compliance-alerts", "ogi.validation-results");
    assertThat(messages)
        .extracting(message -> attributes(message).getType())
        .containsExactly(
            "org.gouji.alert.cleared.v1",
            "org.gouji.alert.raised.v1",
            "org.gouji.report.validated.v1");
    assertThat(messages).allMatch(message -> REPORT_ID.equals(kafka(message).getKey()));
  }

  @Test
  void givesEveryEventItsAttributes() {
    // given
    AlertEvent cleared = SECOND.alertEvents().get(0);

    // when
    OutgoingCloudEventMetadata<?> attributes = attributes(EventMessages.of(SECOND).get(0));

    // then
    assertThat(attributes.getId()).isEqualTo(cleared.alert().alertId() + ":2");
    assertThat(attributes.getSource()).isEqualTo(URI.create("/validate-service"));
    assertThat(attributes.getSubject()).contains(REPORT_ID);
    assertThat(attributes.getTimeStamp()).contains(LATER.atZone(ZoneOffset.UTC));
    assertThat(attributes.getDataContentType()).contains("application/json");
    assertThat(attributes.getDataSchema()).contains(URI.create("urn:gouji:schema:alert:1"));
  }

  @Test
  void carriesTheWholeAlertAndTheWholeResult() {
    // when
    List<Message<byte[]>> messages = EventMessages.of(FIRST);

    // then
    assertThat(ContractJson.read(messages.get(0).getPayload(), Alert.class))
        .isEqualTo(FIRST.open().get(0).alert());
    assertThat(ContractJson.read(messages.get(1).getPayload(), ReportValidated.class))
        .isEqualTo(FIRST.validated().orElseThrow());
  }

  private static OutgoingKafkaRecordMetadata<?> kafka(Message<?> message) {
    return message.getMetadata(OutgoingKafkaRecordMetadata.class).orElseThrow();
  }

  private static OutgoingCloudEventMetadata<?> attributes(Message<?> message) {
    return message.getMetadata(OutgoingCloudEventMetadata.class).orElseThrow();
  }
}
