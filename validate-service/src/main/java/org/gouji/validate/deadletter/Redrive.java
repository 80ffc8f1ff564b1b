package org.gouji.validate.deadletter;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Sends dead letters back to where they came from, as they were before they failed. First the
 * letter, then the mark that it was sent: whoever dies in between sends it twice at worst, and an
 * event that is there twice is processed once.
 */
@Singleton
public class Redrive {
  private static final Duration SENT_WITHIN = Duration.ofSeconds(15);

  private final LetterReader reader;
  private final DeadLetters letters;
  private final MutinyEmitter<byte[]> emitter;
  private final Clock clock;

  @Inject
  Redrive(
      LetterReader reader,
      DeadLetters letters,
      @Channel("redriven") MutinyEmitter<byte[]> emitter,
      Clock clock) {
    this.reader = reader;
    this.letters = letters;
    this.emitter = emitter;
    this.clock = clock;
  }

  /** The content of a letter; empty where its topic does not hold it any more. */
  public Optional<byte[]> content(LetterId id) {
    return reader.read(id).map(record -> record.value() == null ? new byte[0] : record.value());
  }

  /**
   * Sends a letter back. Blocks until the broker has it.
   *
   * @param letter a letter that was found
   * @param by the operator
   * @return false where its topic does not hold it any more
   * @throws RuntimeException when the broker does not take it; it can be sent again
   */
  public boolean send(DeadLetter letter, String by) {
    Optional<ConsumerRecord<String, byte[]>> found = reader.read(letter.id());
    if (found.isEmpty()) {
      return false;
    }
    ConsumerRecord<String, byte[]> record = found.get();
    send(letter.origin(), record.key(), LetterRecord.original(record.headers()), record.value());
    send(letter.id().topic(), record.key(), LetterRecord.mark(letter.id(), by), null);
    letters.redriven(letter.id().toString(), new DeadLetter.Redriven(by, clock.instant()));
    return true;
  }

  private void send(
      String topic, @Nullable String key, Headers headers, byte @Nullable [] content) {
    Uni<Void> sent =
        emitter.sendMessage(
            Message.of(
                content == null ? new byte[0] : content,
                Metadata.of(
                    OutgoingKafkaRecordMetadata.<String>builder()
                        .withTopic(topic)
                        .withKey(key)
                        .withHeaders(headers)
                        .build())));
    sent.await().atMost(SENT_WITHIN);
  }
}
