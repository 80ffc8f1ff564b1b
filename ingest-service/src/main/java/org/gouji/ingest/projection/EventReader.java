package org.gouji.ingest.projection;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.ingest.contract.RawDocuments;
import org.gouji.ingest.receipt.Parsed;
import org.gouji.ingest.receipt.ReceiptPart;
import org.gouji.ingest.receipt.Received;
import org.gouji.ingest.receipt.Rejected;
import org.gouji.ingest.receipt.Validated;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.UnknownEventTypeException;
import org.gouji.validate.contract.ReportValidated;

/** Reads from a record what it tells of a submission. */
final class EventReader {
  private EventReader() {}

  /**
   * Reads a record of any of the three topics; its type says what it is.
   *
   * @throws UnreadableEventException when it is no event, or of a type not known here
   */
  static ReceiptPart read(ConsumerRecord<String, byte[]> record) {
    try {
      return read(KafkaMessageFactory.createReader(record).toEvent());
    } catch (UnknownEventTypeException e) {
      throw new UnreadableEventException("unknown event type", e);
    } catch (CloudEventRWException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException
        | NullPointerException e) {
      // Attributes and payload were written elsewhere: whatever is not in them is their fault
      throw new UnreadableEventException("not an event of its type", e);
    }
  }

  private static ReceiptPart read(CloudEvent event) {
    return switch (event.getType()) {
      case RawDocuments.RECEIVED -> received(event);
      case ReportValidated.TYPE -> validated(event);
      default -> outcome(event);
    };
  }

  private static Received received(CloudEvent event) {
    Map<String, String> extensions = new TreeMap<>();
    for (String name : event.getExtensionNames()) {
      extensions.put(name, String.valueOf(event.getExtension(name)));
    }
    return Received.of(
        DocumentReceived.of(event.getId(), event.getDataContentType(), time(event), extensions));
  }

  private static ReceiptPart outcome(CloudEvent event) {
    ReportEvent read = ReportEvent.read(event.getType(), payload(event));
    if (read instanceof ReportEvent.ReportRejected rejected) {
      return new Rejected(
          rejected.submissionId(),
          event.getId(),
          time(event),
          rejected.rejection().reason(),
          rejected.rejection().detail(),
          rejected.rejection().source());
    }
    StructuredReport report = ((ReportEvent.ReportFiled) read).report();
    return new Parsed(
        report.submissionId(), event.getId(), time(event), report.reportId(), report.revision());
  }

  private static Validated validated(CloudEvent event) {
    ReportValidated result = ContractJson.read(payload(event), ReportValidated.class);
    return new Validated(
        result.submissionId(),
        event.getId(),
        inMilliseconds(result.validatedAt()),
        result.reportId(),
        result.revision(),
        result.sequence(),
        result.counts());
  }

  private static byte[] payload(CloudEvent event) {
    if (event.getData() == null) {
      throw new UnreadableEventException("an event without a payload");
    }
    return event.getData().toBytes();
  }

  private static Instant time(CloudEvent event) {
    if (event.getTime() == null) {
      throw new UnreadableEventException("an event without a time");
    }
    return inMilliseconds(event.getTime().toInstant());
  }

  /** What the store keeps of an instant: an event read again must equal what was stored of it. */
  private static Instant inMilliseconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS);
  }
}
