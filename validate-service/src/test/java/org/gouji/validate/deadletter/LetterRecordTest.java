package org.gouji.validate.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class LetterRecordTest {
  private static final Instant AT = Instant.parse("2027-02-01T03:04:05Z");

  @Test
  void tellsWhyAndWhereFrom() {
    // given
    ConsumerRecord<String, byte[]> record =
        record(
            "ce_id", "event-7",
            "ce_type", "org.gouji.report.parsed.v1",
            "dlq-reason", "UNDECODABLE",
            "dlq-exception", "JsonParseException",
            "dlq-service", "validate-service",
            "dlq-topic", "ogi.report-events",
            "dlq-partition", "4",
            "dlq-offset", "88");

    // when
    DeadLetter letter = LetterRecord.letter(record);

    // then
    assertThat(letter)
        .isEqualTo(
            new DeadLetter(
                new LetterId("ogi.report-events.dlq", 0, 21),
                AT,
                "validate-service",
                "UNDECODABLE",
                "JsonParseException",
                "ogi.report-events",
                "ogi.report-events-4@88",
                "key",
                "event-7",
                "org.gouji.report.parsed.v1",
                7,
                null));
  }

  @Test
  void guessesTheOriginOfWhatSomebodyElsePutThere() {
    // when
    DeadLetter letter = LetterRecord.letter(record());

    // then
    assertThat(letter.origin()).isEqualTo("ogi.report-events");
    assertThat(letter.reason()).isEqualTo("unknown");
    assertThat(letter.eventId()).isNull();
  }

  @Test
  void goesBackWithItsOwnHeadersAlone() {
    // given
    ConsumerRecord<String, byte[]> record =
        record("ce_id", "event-7", "dlq-reason", "NO_EVENT", "traceparent", "00-1-2-01");

    // then
    assertThat(StreamSupport.stream(LetterRecord.original(record.headers()).spliterator(), false))
        .extracting(Header::key)
        .containsExactly("ce_id", "traceparent");
  }

  @Test
  void isMarkedAsSentBack() {
    // given
    LetterId id = new LetterId("ogi.report-events.dlq", 0, 21);
    ConsumerRecord<String, byte[]> letter = record("ce_id", "event-7");
    ConsumerRecord<String, byte[]> mark = record();
    LetterRecord.mark(id, "the operator").forEach(mark.headers()::add);

    // then
    assertThat(LetterRecord.redriven(letter)).isNull();
    assertThat(LetterRecord.redriven(mark)).isEqualTo(id.toString());
    assertThat(LetterRecord.mark(mark)).isEqualTo(new DeadLetter.Redriven("the operator", AT));
  }

  private static ConsumerRecord<String, byte[]> record(String... headers) {
    RecordHeaders made = new RecordHeaders();
    for (int i = 0; i < headers.length; i += 2) {
      made.add(headers[i], headers[i + 1].getBytes(UTF_8));
    }
    return new ConsumerRecord<>(
        "ogi.report-events.dlq",
        0,
        21,
        AT.toEpochMilli(),
        TimestampType.CREATE_TIME,
        3,
        7,
        "key",
        "content".getBytes(UTF_8),
        made,
        Optional.empty());
  }
}
