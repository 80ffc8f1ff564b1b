package org.gouji.validate.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gouji.validate.contract.ReviewEvent;
import org.gouji.validate.contract.ReviewEvent.AlertReopened;
import org.junit.jupiter.api.Test;

class KafkaReviewLogTest {
  private static final ReviewEvent EVENT =
      new AlertReopened(
          "a7", "T301", "r9", 2, null, "ann", Instant.parse("2026-02-09T12:00:00Z"), "f3", null);

  @Test
  void isDoneWhenTheBrokerHasIt() {
    // given
    MockProducer<String, byte[]> broker = broker(true);

    // then
    assertThatCode(() -> log(broker).append(EVENT)).doesNotThrowAnyException();
    assertThat(broker.history()).singleElement().extracting("key").isEqualTo("r9");
  }

  @Test
  void failsWhenTheBrokerDoesNotAnswer() {
    assertThatThrownBy(() -> log(broker(false)).append(EVENT))
        .isInstanceOf(LogUnavailableException.class);
  }

  @Test
  void failsWhenTheBrokerRefuses() {
    // given
    MockProducer<String, byte[]> broker = broker(true);
    broker.sendException = new AuthorizationException("no");

    // then
    assertThatThrownBy(() -> log(broker).append(EVENT)).isInstanceOf(LogUnavailableException.class);
  }

  private static KafkaReviewLog log(MockProducer<String, byte[]> broker) {
    return new KafkaReviewLog(broker, Duration.ofMillis(1));
  }

  private static MockProducer<String, byte[]> broker(boolean answers) {
    return new MockProducer<>(answers, null, new StringSerializer(), new ByteArraySerializer());
  }
}
