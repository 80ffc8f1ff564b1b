package org.gouji.parse.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** The producer here is the client library's own double, which keeps its transaction states. */
class AtomicPublisherTest {
  private static final TopicPartition PARTITION = new TopicPartition("in", 2);
  private static final Map<TopicPartition, OffsetAndMetadata> OFFSETS =
      Map.of(PARTITION, new OffsetAndMetadata(18));
  private static final ConsumerGroupMetadata GROUP = new ConsumerGroupMetadata("group");

  private final List<MockProducer<String, byte[]>> made = new ArrayList<>();
  private final AtomicPublisher publisher = new AtomicPublisher(this::make);

  @Test
  void recordsAndOffsetsAreCommittedTogether() {
    // given
    ProducerRecord<String, byte[]> record = new ProducerRecord<>("out", "key", new byte[] {7});

    // when
    publisher.publish(List.of(record), OFFSETS, GROUP);

    // then
    MockProducer<String, byte[]> producer = made.get(0);
    assertThat(producer.transactionCommitted()).isTrue();
    assertThat(producer.history()).containsExactly(record);
    assertThat(producer.consumerGroupOffsetsHistory()).containsExactly(Map.of("group", OFFSETS));
  }

  @Test
  void oneProducerServesAllBatchesAsLongAsNothingFails() {
    // when
    publisher.publish(List.of(), OFFSETS, GROUP);
    publisher.publish(List.of(), OFFSETS, GROUP);

    // then
    assertThat(made).hasSize(1);
    assertThat(made.get(0).commitCount()).isEqualTo(2);
  }

  @Test
  void aProducerWhoseCommitFailedIsReplacedByOneThatIsInitialized() {
    // given
    publisher.prepare();
    made.get(0).commitTransactionException = new TimeoutException("in a test");

    // when
    assertThatThrownBy(() -> publisher.publish(List.of(), OFFSETS, GROUP))
        .isInstanceOf(TimeoutException.class);
    publisher.prepare();

    // then
    assertThat(made).hasSize(2);
    assertThat(made.get(0).closed()).isTrue();
    assertThat(made.get(0).transactionCommitted()).isFalse();
    assertThat(made.get(1).transactionInitialized()).isTrue();
  }

  @Test
  void aProducerThatCannotBeInitializedIsClosed() {
    // given
    AtomicPublisher unlucky =
        new AtomicPublisher(
            () -> {
              MockProducer<String, byte[]> producer = make();
              producer.initTransactionException = new KafkaException("in a test");
              return producer;
            });

    // when
    assertThatThrownBy(unlucky::prepare).isInstanceOf(KafkaException.class);

    // then
    assertThat(made.get(0).closed()).isTrue();
  }

  private MockProducer<String, byte[]> make() {
    MockProducer<String, byte[]> producer =
        new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    made.add(producer);
    return producer;
  }
}
