package org.gouji.parse.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.parse.contract.Rejection;
import org.gouji.parse.contract.Rejection.Reason;
import org.gouji.parse.log.MalformedEventException;
import org.gouji.parse.publish.DeadLetters;
import org.gouji.parse.publish.OutcomeEvents;
import org.gouji.parse.report.DocumentParser;
import org.gouji.parse.report.ParseOutcome;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads batches of documents. Every record gets exactly one answer: the outcome of reading it, or a
 * dead letter when it is no document at all. A document that hangs or crashes the parser is
 * rejected, and the others of its batch do not notice.
 */
final class DocumentReader {
  private static final Logger LOG = Logger.getLogger(DocumentReader.class);

  /**
   * The largest outcome in bytes. It grows a little where it is published and stored, and both the
   * log and the store end at 16 MiB.
   */
  static final int MAX_OUTCOME_BYTES = 12 * 1024 * 1024;

  private final DocumentParser parser;
  private final ParseWorkers workers;

  DocumentReader(DocumentParser parser, ParseWorkers workers) {
    this.parser = parser;
    this.workers = workers;
  }

  /**
   * Reads a batch.
   *
   * @return one answer for each record, in the order in which the documents were received: two
   *     filings of one report may stand in different partitions, and the later is the revision
   */
  List<Answer> read(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
    List<Reading> readings = new ArrayList<>(records.size());
    for (ConsumerRecord<String, byte[]> record : records) {
      readings.add(begin(record));
    }
    for (Reading reading : readings) {
      reading.attempt().join();
    }
    List<Answer> answers = new ArrayList<>(records.size());
    for (Reading reading : readings) {
      answers.add(answer(reading));
    }
    answers.sort(Comparator.comparing(Answer::receivedAt));
    return answers;
  }

  /** A document being read; none for a record that has its answer already. */
  private record Reading(
      @Nullable RawDocument document, CompletableFuture<Attempt<Answer>> attempt) {}

  private Reading begin(ConsumerRecord<String, byte[]> record) throws InterruptedException {
    try {
      RawDocument document = RawDocument.of(record);
      return new Reading(document, workers.start(() -> parse(document)));
    } catch (MalformedEventException e) {
      LOG.warnf("Record put aside as dead letter position=%s cause=%s", e.position(), e.getCause());
      Answer letter = Answer.deadLetter(DeadLetters.of(record, e));
      return new Reading(null, CompletableFuture.completedFuture(new Attempt.Done<>(letter)));
    }
  }

  private Answer answer(Reading reading) throws InterruptedException {
    Attempt<Answer> attempt = reading.attempt().join();
    RawDocument document = reading.document();
    if (document == null) {
      return ((Attempt.Done<Answer>) attempt).result();
    }
    if (attempt instanceof Attempt.Failed<Answer> failed
        && failed.cause() instanceof OutOfMemoryError) {
      // A neighbour may have taken the heap; now the whole batch is over and this one is alone
      LOG.errorf(
          failed.cause(),
          "Out of memory reading a document, trying it alone submissionId=%s bytes=%d",
          document.received().submissionId(),
          document.content().length);
      attempt = workers.start(() -> parse(document)).join();
    }
    return settle(document, attempt);
  }

  private Answer settle(RawDocument document, Attempt<Answer> attempt) {
    if (attempt instanceof Attempt.Done<Answer> done) {
      return done.result();
    }
    if (attempt instanceof Attempt.TimedOut<Answer> timedOut) {
      LOG.warnf(
          "Document not read in time submissionId=%s bytes=%d limit=%s",
          document.received().submissionId(), document.content().length, timedOut.limit());
      return reject(
          document,
          Reason.TIMED_OUT,
          "reading took longer than %d seconds".formatted(timedOut.limit().toSeconds()));
    }
    LOG.errorf(
        ((Attempt.Failed<Answer>) attempt).cause(),
        "Parser failed submissionId=%s bytes=%d",
        document.received().submissionId(),
        document.content().length);
    return reject(document, Reason.PARSER_FAILED, "the parser failed on this document");
  }

  // Encoding belongs to the work, so that what cannot be encoded is contained with it
  private Answer parse(RawDocument document) {
    ParseOutcome outcome = parser.parse(document.received(), document.content());
    ProducerRecord<String, byte[]> record = OutcomeEvents.write(outcome, document.position());
    if (record.value().length > MAX_OUTCOME_BYTES) {
      return reject(document, Reason.TOO_LARGE, "the structured report exceeds 12 MiB");
    }
    Instant receivedAt = document.received().receivedAt();
    return outcome instanceof ParseOutcome.Rejected rejected
        ? Answer.rejected(record, receivedAt, rejected.rejection().reason())
        : Answer.parsed(record, receivedAt);
  }

  private static Answer reject(RawDocument document, Reason reason, String detail) {
    DocumentReceived received = document.received();
    Rejection rejection =
        new Rejection(
            received.submissionId(),
            received.sha256(),
            reason,
            detail,
            null,
            received.stated().filename(),
            received.receivedAt());
    return Answer.rejected(
        OutcomeEvents.write(new ParseOutcome.Rejected(rejection), document.position()),
        received.receivedAt(),
        reason);
  }
}
