package org.gouji.parse.publish;

import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.Rejection;
import org.gouji.parse.contract.ReportEvents;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.UnknownEventTypeException;
import org.gouji.parse.log.IncomingEvent;
import org.gouji.parse.log.LogPosition;
import org.gouji.parse.log.MalformedEventException;
import org.gouji.parse.report.ParseOutcome;

/**
 * Parse outcomes on their way from intake to the numbering of revisions. The topic is this
 * service's own and no public contract. Outcomes of one report share a key, so one consumer at a
 * time numbers its revisions; the key of a rejection is its submission id.
 */
public final class OutcomeEvents {
  public static final String TOPIC = "ogi.internal.parse-outcomes";

  static final String PARSED = "org.gouji.internal.document.parsed.v1";
  static final String REJECTED = "org.gouji.internal.document.rejected.v1";

  private OutcomeEvents() {}

  /**
   * The record of an outcome.
   *
   * @param outcome what reading the document gave
   * @param document where the document stands in the log
   */
  public static ProducerRecord<String, byte[]> write(ParseOutcome outcome, LogPosition document) {
    if (outcome instanceof ParseOutcome.Parsed parsed) {
      StructuredReport report = parsed.report();
      return record(
          PARSED,
          report.reportId(),
          report.submissionId(),
          report.receivedAt(),
          StructuredReport.SCHEMA,
          ContractJson.write(report),
          document);
    }
    Rejection rejection = ((ParseOutcome.Rejected) outcome).rejection();
    return record(
        REJECTED,
        rejection.submissionId(),
        rejection.submissionId(),
        rejection.receivedAt(),
        Rejection.SCHEMA,
        ContractJson.write(rejection),
        document);
  }

  /**
   * Reads an outcome back.
   *
   * @throws MalformedEventException when the record is none
   */
  public static Outcome read(ConsumerRecord<String, byte[]> record) throws MalformedEventException {
    IncomingEvent event = IncomingEvent.of(record);
    try {
      return new Outcome(
          event.position(),
          LogPosition.parse(event.extensions().getOrDefault(EventRecords.DOCUMENT, "")),
          payload(event.type(), record.value()));
    } catch (RuntimeException e) {
      throw new MalformedEventException(event.position(), "the record is no parse outcome", e);
    }
  }

  private static ParseOutcome payload(String type, byte[] payload) {
    return switch (type) {
      case PARSED -> new ParseOutcome.Parsed(ContractJson.read(payload, StructuredReport.class));
      case REJECTED -> new ParseOutcome.Rejected(ContractJson.read(payload, Rejection.class));
      default -> throw new UnknownEventTypeException(type);
    };
  }

  private static ProducerRecord<String, byte[]> record(
      String type,
      String key,
      String submissionId,
      Instant time,
      URI schema,
      byte[] payload,
      LogPosition document) {
    return EventRecords.record(
        TOPIC,
        key,
        CloudEventBuilder.v1()
            .withId(submissionId)
            .withType(type)
            .withSource(ReportEvents.SOURCE)
            .withSubject(key)
            .withTime(time.atOffset(ZoneOffset.UTC))
            .withDataContentType(ReportEvents.CONTENT_TYPE)
            .withDataSchema(schema)
            .withExtension(EventRecords.DOCUMENT, document.toString())
            .withData(payload)
            .build());
  }
}
