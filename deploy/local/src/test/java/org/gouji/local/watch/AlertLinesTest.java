package org.gouji.local.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.gouji.local.console.Language;
import org.gouji.local.console.Messages;
import org.gouji.local.console.Terminal;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.ContractJson;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertEvent.AlertCleared;
import org.gouji.validate.contract.AlertEvent.AlertRaised;
import org.gouji.validate.contract.AlertStatus;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
import org.junit.jupiter.api.Test;

class AlertLinesTest {
  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  private static final Instant RAISED = Instant.parse("2026-11-21T08:15:30Z");

  @Test
  void showsARaisedAlert() {
    assertThat(lines(Language.EN).text(record(AlertRaised.TYPE)))
        .isEqualTo("2026-11-21 08:15:30  error    T301  某县某镇  2023  5 in, 4 out");
  }

  @Test
  void speaksChinese() {
    assertThat(lines(Language.ZH).text(record(AlertRaised.TYPE)))
        .isEqualTo("2026-11-21 08:15:30  错误     T301  某县某镇  2023  收 5 办 4");
  }

  @Test
  void showsAClearedAlert() {
    assertThat(lines(Language.EN).text(record(AlertCleared.TYPE)))
        .isEqualTo("2026-11-21 08:15:30  error    T301  某县某镇  2023  cleared: 5 in, 4 out");
  }

  @Test
  void passesOverAnEventThatItDoesNotKnow() {
    assertThat(lines(Language.EN).text(record("org.gouji.alert.raised.v2")))
        .isEqualTo(
            "ogi.compliance-alerts, partition 4, offset 17:"
                + " no alert event that this version knows");
    assertThat(AlertLines.json(record("org.gouji.alert.raised.v2")))
        .isEqualTo(
            "{\"unreadable\":true,\"topic\":\"ogi.compliance-alerts\","
                + "\"partition\":4,\"offset\":17}");
  }

  @Test
  void writesTheEventForScriptsWithItsFiguresAsTheyAre() {
    assertThat(AlertLines.json(record(AlertRaised.TYPE)))
        .startsWith(
            "{\"type\":\"org.gouji.alert.raised.v1\",\"id\":\"a-1:7\",\"alert\":{\"alertId\":")
        .contains("\"expected\":5.10")
        .doesNotContain("\n");
  }

  private static AlertLines lines(Language language) {
    return new AlertLines(Terminal.plain(NOWHERE, NOWHERE), new Messages(language), ZoneOffset.UTC);
  }

  private static ConsumerRecord<String, byte[]> record(String type) {
    Alert alert =
        new Alert(
            "a-1",
            "T301",
            Severity.ERROR,
            AlertStatus.OPEN,
            "r-1",
            2,
            new Agency("某县某镇", null, null),
            2023,
            null,
            new Message("收 5 办 4", "5 in, 4 out"),
            "基于",
            List.of(),
            new BigDecimal("5.10"),
            BigDecimal.valueOf(4),
            RAISED,
            null);
    RecordHeaders headers = new RecordHeaders();
    headers.add("ce_type", type.getBytes(StandardCharsets.UTF_8));
    headers.add("ce_id", "a-1:7".getBytes(StandardCharsets.UTF_8));
    byte[] payload = ContractJson.write(alert);
    return new ConsumerRecord<>(
        "ogi.compliance-alerts",
        4,
        17,
        RAISED.toEpochMilli(),
        TimestampType.CREATE_TIME,
        3,
        payload.length,
        "r-1",
        payload,
        headers,
        Optional.empty());
  }
}
