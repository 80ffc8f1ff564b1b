package org.gouji.parse.intake;

import java.time.Instant;
import java.util.Locale;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.gouji.parse.contract.Rejection;

/**
 * What is published for one record of the raw-document topic.
 *
 * @param record the record to publish
 * @param receivedAt when the document was received; the beginning of time for what is none
 * @param outcome how reading ended, as a metric's label
 */
record Answer(ProducerRecord<String, byte[]> record, Instant receivedAt, String outcome) {

  static Answer parsed(ProducerRecord<String, byte[]> record, Instant receivedAt) {
    return new Answer(record, receivedAt, "parsed");
  }

  static Answer rejected(
      ProducerRecord<String, byte[]> record, Instant receivedAt, Rejection.Reason reason) {
    return new Answer(record, receivedAt, reason.name().toLowerCase(Locale.ROOT));
  }

  static Answer deadLetter(ProducerRecord<String, byte[]> record) {
    return new Answer(record, Instant.EPOCH, "dead_letter");
  }
}
