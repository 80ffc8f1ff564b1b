package org.gouji.local.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.gouji.local.console.Messages;
import org.gouji.local.console.Style;
import org.gouji.local.console.Terminal;
import org.gouji.local.stack.Component;
import org.gouji.local.stack.StackProgress;

/** A line for every step of a stack. */
final class ConsoleProgress implements StackProgress {
  private final Terminal terminal;
  private final Messages messages;

  ConsoleProgress(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public void waitsForAnother() {
    terminal.err().println(messages.text("stack.waits"));
  }

  @Override
  public void runs(Component component, String address) {
    line(Style.GOOD, "✓", component.label(), address, messages.text("up.runs"));
  }

  @Override
  public void isGiven(Component component) {
    line(Style.GOOD, "✓", component.label(), "GOUJI_MONGO", messages.text("up.given"));
  }

  @Override
  public void ready(Component component, String address, Duration took) {
    line(Style.GOOD, "✓", component.label(), address, messages.text("up.ready", seconds(took)));
  }

  @Override
  public void topics(List<String> created, Duration took) {
    String text =
        created.isEmpty()
            ? messages.text("up.topicsThere")
            : messages.text("up.topicsCreated", created.size(), seconds(took));
    line(Style.GOOD, "✓", messages.text("up.topicsLabel"), "", text);
  }

  @Override
  public void stopped(Component component, Duration took, boolean killed) {
    line(
        killed ? Style.DOUBTFUL : Style.GOOD,
        "■",
        component.label(),
        "",
        messages.text(killed ? "down.killed" : "down.stopped", seconds(took)));
  }

  private synchronized void line(
      Style style, String sign, String label, String address, String text) {
    terminal
        .out()
        .println(
            "%s %-17s%-17s%s"
                .formatted(terminal.styled(style, sign), label, address, text)
                .stripTrailing());
  }

  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
