package org.gouji.parse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.ingest.contract.RawDocuments;
import org.gouji.ingest.contract.StatedMetadata;
import org.gouji.parse.contract.Rejection;
import org.gouji.parse.contract.Rejection.Reason;
import org.gouji.parse.log.LogPosition;
import org.gouji.parse.log.MalformedEventException;
import org.gouji.parse.publish.Outcome;
import org.gouji.parse.publish.OutcomeEvents;
import org.gouji.parse.report.DocumentParser;
import org.gouji.parse.report.ParseOutcome;
import org.gouji.parse.store.ReportMother;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  private static final Instant RECEIVED = Instant.parse("2026-01-31T15:59:59.5Z");

  @Test
  void everyDocumentOfABatchHasItsOutcomeWhateverItsNeighboursDo() throws Exception {
    // given
    DocumentParser parser =
        (document, content) ->
            switch (new String(content, StandardCharsets.UTF_8)) {
              case "recurses" -> recurse(document);
              case "throws" -> throw new IllegalStateException("a defect");
              case "hangs" -> hang(document);
              default -> parsed(document);
            };
    List<ConsumerRecord<String, byte[]>> batch =
        List.of(
            record(0, "s0", "report"),
            record(1, "s1", "recurses"),
            record(2, "s2", "throws"),
            record(3, "s3", "hangs"),
            record(4, "s4", "report"));

    // when
    List<Answer> answers = read(parser, Duration.ofMillis(300), batch);

    // then
    assertThat(answers.stream().map(DocumentReaderTest::outcome))
        .containsExactly(
            outcome(0, parsed(received("s0", 0))),
            outcome(
                1, rejected("s1", Reason.PARSER_FAILED, "the parser failed on this document", 1)),
            outcome(
                2, rejected("s2", Reason.PARSER_FAILED, "the parser failed on this document", 2)),
            outcome(3, rejected("s3", Reason.TIMED_OUT, "reading took longer than 0 seconds", 3)),
            outcome(4, parsed(received("s4", 4))));
    assertThat(answers.stream().map(Answer::outcome))
        .containsExactly("parsed", "parser_failed", "parser_failed", "timed_out", "parsed");
  }

  @Test
  void aDocumentThatRanOutOfMemoryBesideOthersIsTriedAlone() throws Exception {
    // given
    AtomicInteger tries = new AtomicInteger();
    DocumentParser parser =
        (document, content) -> {
          if (tries.getAndIncrement() == 0) {
            throw new OutOfMemoryError("in a test");
          }
          return parsed(document);
        };

    // when
    List<Answer> answers = read(parser, Duration.ofSeconds(10), List.of(record(0, "s0", "report")));

    // then
    assertThat(answers.stream().map(DocumentReaderTest::outcome))
        .containsExactly(outcome(0, parsed(received("s0", 0))));
    assertThat(tries.get()).isEqualTo(2);
  }

  @Test
  void aDocumentThatRunsOutOfMemoryAlsoAloneIsRejected() throws Exception {
    // given
    DocumentParser parser =
        (document, content) -> {
          throw new OutOfMemoryError("in a test");
        };

    // when
    List<Answer> answers = read(parser, Duration.ofSeconds(10), List.of(record(0, "s0", "report")));

    // then
    assertThat(answers.stream().map(Answer::outcome)).containsExactly("parser_failed");
  }

  @Test
  void filingsAreAnsweredInTheOrderInWhichTheyWereReceived() throws Exception {
    // given
    List<ConsumerRecord<String, byte[]>> batch =
        List.of(record(8, "late", "report"), record(2, "early", "report"));

    // when
    List<Answer> answers =
        read((document, content) -> parsed(document), Duration.ofSeconds(10), batch);

    // then
    assertThat(answers.stream().map(answer -> outcome(answer).submissionId()))
        .containsExactly("early", "late");
  }

  @Test
  void aRecordThatIsNoDocumentBecomesADeadLetterWithItsStory() throws Exception {
    // given
    ConsumerRecord<String, byte[]> poison =
        new ConsumerRecord<>(RawDocuments.TOPIC, 3, 17, "key", new byte[] {1, 2});
    poison.headers().add("x-own", "kept".getBytes(StandardCharsets.UTF_8));
    poison.headers().add("__smallrye_generationId", new byte[] {9});

    // when
    List<Answer> answers =
        read((document, content) -> parsed(document), Duration.ofSeconds(10), List.of(poison));

    // then
    assertThat(answers).hasSize(1);
    ProducerRecord<String, byte[]> letter = answers.get(0).record();
    assertThat(letter.topic()).isEqualTo("ogi.raw-documents.dlq");
    assertThat(letter.key()).isEqualTo("key");
    assertThat(letter.value()).containsExactly(1, 2);
    assertThat(header(letter, "x-own")).isEqualTo("kept");
    assertThat(header(letter, "dlq-reason")).isEqualTo("the record is no CloudEvent");
    assertThat(header(letter, "dlq-service")).isEqualTo("parse-service");
    assertThat(header(letter, "dlq-topic")).isEqualTo("ogi.raw-documents");
    assertThat(header(letter, "dlq-partition")).isEqualTo("3");
    assertThat(header(letter, "dlq-offset")).isEqualTo("17");
    assertThat(header(letter, "dlq-exception")).contains("CloudEventRWException");
    assertThat(letter.headers().lastHeader("__smallrye_generationId")).isNull();
  }

  @Test
  void anEventOfAnotherTypeOrWithMalformedAttributesIsADeadLetter() throws Exception {
    // given
    ConsumerRecord<String, byte[]> otherType = record(0, "s0", "report");
    otherType.headers().remove("ce_type");
    otherType.headers().add("ce_type", bytes("org.gouji.document.received.v2"));
    ConsumerRecord<String, byte[]> badTime = record(1, "s1", "report");
    badTime.headers().remove("ce_time");
    badTime.headers().add("ce_time", bytes("yesterday"));
    ConsumerRecord<String, byte[]> badYear = record(2, "s2", "report");
    badYear.headers().add("ce_year", bytes("MMXXV"));
    ConsumerRecord<String, byte[]> noPortal = record(3, "s3", "report");
    noPortal.headers().remove("ce_portal");

    // when
    List<Answer> answers =
        read(
            (document, content) -> parsed(document),
            Duration.ofSeconds(10),
            List.of(otherType, badTime, badYear, noPortal));

    // then
    assertThat(answers.stream().map(Answer::outcome)).containsOnly("dead_letter").hasSize(4);
  }

  private static List<Answer> read(
      DocumentParser parser, Duration limit, List<ConsumerRecord<String, byte[]>> batch)
      throws InterruptedException {
    try (ParseWorkers workers = new ParseWorkers(2, limit)) {
      return new DocumentReader(parser, workers).read(batch);
    }
  }

  private static ConsumerRecord<String, byte[]> record(long offset, String id, String content) {
    DocumentReceived received = received(id, offset);
    CloudEventBuilder event =
        CloudEventBuilder.v1()
            .withId(id)
            .withType(RawDocuments.RECEIVED)
            .withSource(RawDocuments.SOURCE)
            .withTime(received.receivedAt().atOffset(ZoneOffset.UTC))
            .withDataContentType(received.mediaType())
            .withData(bytes(content));
    received.extensions().forEach(event::withExtension);
    ProducerRecord<String, byte[]> sent =
        KafkaMessageFactory.createWriter(RawDocuments.TOPIC, id).writeBinary(event.build());
    return new ConsumerRecord<>(
        sent.topic(),
        1,
        offset,
        0,
        TimestampType.CREATE_TIME,
        -1,
        -1,
        sent.key(),
        sent.value(),
        new RecordHeaders(sent.headers()),
        Optional.empty());
  }

  private static DocumentReceived received(String id, long offset) {
    return new DocumentReceived(
        id,
        "portal-a",
        "sha-of-" + id,
        "text/plain;charset=UTF-8",
        RECEIVED.plusSeconds(offset),
        new StatedMetadata(null, null, null, 2025, null, null, "年报.txt"));
  }

  private static ParseOutcome parsed(DocumentReceived document) {
    return new ParseOutcome.Parsed(ReportMother.report("r", document.submissionId()));
  }

  private static ParseOutcome rejected(String id, Reason reason, String detail, long offset) {
    return new ParseOutcome.Rejected(
        new Rejection(
            id, "sha-of-" + id, reason, detail, null, "年报.txt", RECEIVED.plusSeconds(offset)));
  }

  private static ParseOutcome recurse(DocumentReceived document) {
    return document == null ? parsed(document) : recurse(document);
  }

  private static ParseOutcome hang(DocumentReceived document) {
    try {
      TimeUnit.MINUTES.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return parsed(document);
  }

  private static Outcome outcome(long offset, ParseOutcome result) {
    return new Outcome(
        new LogPosition(OutcomeEvents.TOPIC, 0, 0),
        new LogPosition(RawDocuments.TOPIC, 1, offset),
        result);
  }

  private static Outcome outcome(Answer answer) {
    ProducerRecord<String, byte[]> record = answer.record();
    try {
      return OutcomeEvents.read(
          new ConsumerRecord<>(
              record.topic(),
              0,
              0,
              0,
              TimestampType.CREATE_TIME,
              -1,
              -1,
              record.key(),
              record.value(),
              record.headers(),
              Optional.empty()));
    } catch (MalformedEventException e) {
      throw new AssertionError(e);
    }
  }

  private static String header(ProducerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
