package org.gouji.validate.intake;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.decision.Cause;
import org.gouji.validate.decision.DecisionMother;
import org.gouji.validate.intake.Inbound.Filed;
import org.jspecify.annotations.Nullable;

/** Records of the report topic. */
final class InboundMother {
  private InboundMother() {}

  static ConsumerRecord<String, byte[]> record(ReportEvent event, long offset) {
    return record(event.key(), event.id(), event.type(), event.payload(), offset);
  }

  static ConsumerRecord<String, byte[]> record(
      String key,
      @Nullable String id,
      @Nullable String type,
      byte @Nullable [] value,
      long offset) {
    ConsumerRecord<String, byte[]> made =
        new ConsumerRecord<>("ogi.report-events", 4, offset, key, value);
    header(made, "ce_id", id);
    header(made, "ce_type", type);
    return made;
  }

  /** A revision as it stands in the log. */
  static Filed filed(int revision, long offset) {
    StructuredReport report = DecisionMother.report(revision);
    ReportEvent event = ReportEvent.of(report);
    return new Filed(
        record(event, offset), Cause.of(event.id(), "ogi.report-events", 4, offset), report);
  }

  private static void header(ConsumerRecord<?, ?> made, String name, @Nullable String value) {
    if (value != null) {
      made.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }
}
