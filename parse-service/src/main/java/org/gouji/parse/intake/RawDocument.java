package org.gouji.parse.intake;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.ingest.contract.RawDocuments;
import org.gouji.parse.contract.UnknownEventTypeException;
import org.gouji.parse.log.IncomingEvent;
import org.gouji.parse.log.LogPosition;
import org.gouji.parse.log.MalformedEventException;

/** A document as intake received it, with its place in the log. */
final class RawDocument {
  private static final String DEFAULT_MEDIA_TYPE = "application/octet-stream";

  private final LogPosition position;
  private final DocumentReceived received;
  private final byte[] content;

  private RawDocument(LogPosition position, DocumentReceived received, byte[] content) {
    this.position = position;
    this.received = received;
    this.content = content;
  }

  /**
   * Reads the document of a record.
   *
   * @throws MalformedEventException when the record holds none
   */
  static RawDocument of(ConsumerRecord<String, byte[]> record) throws MalformedEventException {
    IncomingEvent event = IncomingEvent.of(record);
    try {
      return new RawDocument(
          event.position(), received(event), record.value() == null ? new byte[0] : record.value());
    } catch (RuntimeException e) {
      throw new MalformedEventException(event.position(), "the record is no received document", e);
    }
  }

  private static DocumentReceived received(IncomingEvent event) {
    if (!event.type().equals(RawDocuments.RECEIVED)) {
      throw new UnknownEventTypeException(event.type());
    }
    Instant time = event.time();
    if (time == null) {
      throw new IllegalArgumentException("ce_time is absent");
    }
    String mediaType = event.mediaType() == null ? DEFAULT_MEDIA_TYPE : event.mediaType();
    return DocumentReceived.of(event.id(), mediaType, time, event.extensions());
  }

  LogPosition position() {
    return position;
  }

  DocumentReceived received() {
    return received;
  }

  /** The bytes as received; not to be changed. */
  byte[] content() {
    return content;
  }
}
