package org.gouji.local.watch;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.local.console.Language;
import org.gouji.local.console.Messages;
import org.gouji.local.console.PlainText;
import org.gouji.local.console.Style;
import org.gouji.local.console.Terminal;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.Severity;

/** Alert events as lines. */
public final class AlertLines {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  /** Figures go out as they came. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final Terminal terminal;
  private final Messages messages;
  private final ZoneId zone;

  public AlertLines(Terminal terminal, Messages messages, ZoneId zone) {
    this.terminal = terminal;
    this.messages = messages;
    this.zone = zone;
  }

  /** A line to read: time, severity, rule, agency, year, message. */
  public String text(ConsumerRecord<String, byte[]> record) {
    Optional<AlertEvent> event = AlertEvents.read(record);
    if (event.isEmpty()) {
      return terminal.styled(
          Style.FAINT,
          messages.text("watch.unreadable", record.topic(), record.partition(), record.offset()));
    }
    Alert alert = event.get().alert();
    boolean cleared = event.get() instanceof AlertEvent.AlertCleared;
    String severity = messages.text("severity." + severityName(alert.severity()));
    return "%s  %s  %-5s %s  %s  %s%s"
        .formatted(
            time(record.timestamp()),
            terminal.styled(cleared ? Style.GOOD : style(alert.severity()), padded(severity)),
            alert.ruleId(),
            PlainText.of(Optional.ofNullable(alert.agency().name()).orElse("-")),
            alert.year() == null ? "-" : alert.year().toString(),
            cleared ? messages.text("watch.cleared") + " " : "",
            PlainText.of(message(alert)));
  }

  /** The event for scripts, on one line: its CloudEvents type and id, and the alert. */
  public static String json(ConsumerRecord<String, byte[]> record) {
    ObjectNode line = JSON.createObjectNode();
    Optional<AlertEvent> event = AlertEvents.read(record);
    if (event.isEmpty()) {
      return line.put("unreadable", true)
          .put("topic", record.topic())
          .put("partition", record.partition())
          .put("offset", record.offset())
          .toString();
    }
    try {
      return line.put("type", event.get().type())
          .put("id", event.get().id())
          .<ObjectNode>set("alert", JSON.readTree(record.value()))
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The colour of a severity. */
  public static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.BAD;
      case WARNING -> Style.DOUBTFUL;
      case INFO -> Style.NOTE;
    };
  }

  private String message(Alert alert) {
    return messages.language() == Language.ZH ? alert.message().zh() : alert.message().en();
  }

  private static String severityName(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static String padded(String severity) {
    return severity + " ".repeat(Math.max(0, 7 - PlainText.width(severity)));
  }

  private String time(long timestamp) {
    return TIME.format(Instant.ofEpochMilli(timestamp).atZone(zone));
  }
}
