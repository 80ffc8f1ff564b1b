package org.gouji.ingest.publish;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.ingest.contract.RawDocuments;
import org.gouji.ingest.submission.Submission;

/** The form of a document on the topic: a CloudEvent in Kafka binary mode. */
final class DocumentRecord {
  private DocumentRecord() {}

  static ProducerRecord<String, byte[]> of(Submission submission) {
    return KafkaMessageFactory.createWriter(RawDocuments.TOPIC, submission.id())
        .writeBinary(event(submission));
  }

  private static CloudEvent event(Submission submission) {
    DocumentReceived received = submission.event();
    CloudEventBuilder event =
        CloudEventBuilder.v1()
            .withId(received.submissionId())
            .withType(RawDocuments.RECEIVED)
            .withSource(RawDocuments.SOURCE)
            .withSubject(received.submissionId())
            .withTime(received.receivedAt().atOffset(ZoneOffset.UTC))
            .withData(received.mediaType(), submission.content());
    received.extensions().forEach(event::withExtension);
    return event.build();
  }
}
