package org.gouji.validate.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.gouji.parse.contract.ReportEvents;
import org.gouji.validate.contract.Registers;
import org.gouji.validate.request.ValidationRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings on which exactly-once rests; a default would be silence about them. */
class ChannelConfigTest {
  private static final String IN = "mp.messaging.incoming.report-events.";
  private static final String REVIEWS = "mp.messaging.incoming.alert-reviews.";
  private static final String OUT = "mp.messaging.outgoing.events.";
  private static final String REPLAY_IN = "mp.messaging.incoming.replay-requests.";
  private static final String REPLAY_OUT = "mp.messaging.outgoing.replay-events.";

  @ParameterizedTest
  @CsvSource({
    "batch, true",
    "isolation.level, read_committed",
    "auto.offset.reset, earliest",
    "commit-strategy, ignore",
    "failure-strategy, ignore",
    "fail-on-deserialization-failure, false",
    "session.timeout.ms, 8000",
    "value.deserializer, org.apache.kafka.common.serialization.ByteArrayDeserializer",
    "partition.assignment.strategy, org.apache.kafka.clients.consumer.RangeAssignor"
  })
  void readsCommittedBatchesAndLeavesOffsetsToTheTransaction(String key, String value)
      throws IOException {
    assertThat(config(Map.of()).getValue(IN + key, String.class)).isEqualTo(value);
    assertThat(config(Map.of()).getValue(REPLAY_IN + key, String.class)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "acks, all",
    "enable.idempotence, true",
    "compression.type, lz4",
    "value.serializer, org.apache.kafka.common.serialization.ByteArraySerializer"
  })
  void writesDurably(String key, String value) throws IOException {
    assertThat(config(Map.of()).getValue(OUT + key, String.class)).isEqualTo(value);
    assertThat(config(Map.of()).getValue(REPLAY_OUT + key, String.class)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "topic, ogi.alert-reviews",
    "group.id, validate-service-reviews",
    "batch, true",
    "enable.auto.commit, false",
    "commit-strategy, latest",
    "isolation.level, read_committed",
    "auto.offset.reset, earliest",
    "fail-on-deserialization-failure, false"
  })
  void commitsReviewsAfterTheStoreHasThem(String key, String value) throws IOException {
    assertThat(config(Map.of()).getValue(REVIEWS + key, String.class)).isEqualTo(value);
  }

  @Test
  void readsWhateverMayChangeAlerts() throws IOException {
    assertThat(config(Map.of()).getValues(IN + "topics", String.class))
        .containsExactly(ReportEvents.TOPIC, ValidationRequest.TOPIC, Registers.TOPIC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"group.id", "group.instance.id", "client.id"})
  void keepsReplaysApartFromLiveTraffic(String key) throws IOException {
    assertThat(config(Map.of()).getValue(REPLAY_IN + key, String.class))
        .isNotEqualTo(config(Map.of()).getValue(IN + key, String.class));
    assertThat(config(Map.of()).getValue(REPLAY_OUT + "transactional.id", String.class))
        .isNotEqualTo(config(Map.of()).getValue(OUT + "transactional.id", String.class));
  }

  @Test
  void tellsInstancesApartByTheirName() throws IOException {
    // given
    SmallRyeConfig config = config(Map.of("gouji.instance", "b7"));

    // then
    assertThat(config.getValue(OUT + "transactional.id", String.class))
        .isEqualTo("validate-service-b7");
    assertThat(config.getValue(IN + "group.instance.id", String.class))
        .isEqualTo("validate-service-b7");
  }

  @Test
  void takesBrokerStoreAndAddressFromTheInstallation() throws IOException {
    // given
    SmallRyeConfig config =
        config(
            Map.of(
                "gouji.kafka", "broker:9092",
                "gouji.mongo", "mongodb://store:27017",
                "gouji.host", "0.0.0.0",
                "gouji.port", "18083"));

    // then
    assertThat(config.getValue("kafka.bootstrap.servers", String.class)).isEqualTo("broker:9092");
    assertThat(config.getValue("quarkus.mongodb.connection-string", String.class))
        .isEqualTo("mongodb://store:27017");
    assertThat(config.getValue("quarkus.http.host", String.class)).isEqualTo("0.0.0.0");
    assertThat(config.getValue("quarkus.http.port", String.class)).isEqualTo("18083");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', gouji-local",
    "'', https://id.example/realm, https://id.example/realm",
    "our-own, https://id.example/realm, our-own"
  })
  void expectsTheIssuerOfWhoeverSigns(String issuer, String provider, String expected)
      throws IOException {
    // given
    Map<String, String> installation = new HashMap<>();
    if (!issuer.isEmpty()) {
      installation.put("gouji.jwt-issuer", issuer);
    }
    if (!provider.isEmpty()) {
      installation.put("gouji.oidc-url", provider);
    }

    // when
    SmallRyeConfig config = config(installation);

    // then
    assertThat(config.getValue("quarkus.oidc.token.issuer", String.class)).isEqualTo(expected);
  }

  private static SmallRyeConfig config(Map<String, String> installation) throws IOException {
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .withSources(
            new PropertiesConfigSource(
                ChannelConfigTest.class.getResource("/application.properties"), 100),
            new PropertiesConfigSource(installation, "installation", 300))
        .build();
  }
}
