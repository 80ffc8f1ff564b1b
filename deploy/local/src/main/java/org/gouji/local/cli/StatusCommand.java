package org.gouji.local.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gouji.local.console.Messages;
import org.gouji.local.console.Style;
import org.gouji.local.console.TextTable;
import org.gouji.local.console.TextTable.Cell;
import org.gouji.local.stack.ComponentStatus;
import org.gouji.local.stack.ComponentStatus.Died;
import org.gouji.local.stack.ComponentStatus.Given;
import org.gouji.local.stack.ComponentStatus.Running;
import org.gouji.local.stack.ComponentStatus.Stopped;
import picocli.CommandLine.Command;

/** Shows how the stack is. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
  private static final double MIB = 1024.0 * 1024.0;

  private final GoujiCommand gouji;

  StatusCommand(GoujiCommand gouji) {
    this.gouji = gouji;
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = gouji.messages();
    List<ComponentStatus> components = gouji.stack().status(gouji.launcher().clock());
    TextTable table =
        new TextTable(
            List.of(
                messages.text("status.component"),
                messages.text("status.state"),
                messages.text("status.pid"),
                messages.text("status.port"),
                messages.text("status.uptime"),
                messages.text("status.memory")));
    components.forEach(status -> addRow(table, status, messages));
    long total =
        components.stream()
            .map(ComponentStatus::state)
            .filter(Running.class::isInstance)
            .mapToLong(state -> ((Running) state).residentBytes())
            .sum();
    table.add(
        Cell.of(messages.text("status.total")),
        Cell.of(""),
        Cell.of(""),
        Cell.of(""),
        Cell.of(""),
        Cell.of(memory(total)));
    table.print(gouji.terminal());
    return 0;
  }

  private static void addRow(TextTable table, ComponentStatus status, Messages messages) {
    Running running = status.state() instanceof Running r ? r : null;
    table.add(
        Cell.of(status.component().label()),
        state(status.state(), messages),
        Cell.of(running == null ? "-" : Long.toString(running.pid())),
        Cell.of(status.state() instanceof Given ? "-" : Integer.toString(status.port())),
        Cell.of(running == null ? "-" : uptime(running.uptime())),
        Cell.of(running == null ? "-" : memory(running.residentBytes())));
  }

  private static Cell state(ComponentStatus.State state, Messages messages) {
    if (state instanceof Running running) {
      return running.ready()
          ? new Cell(messages.text("status.ready"), Style.GOOD)
          : new Cell(messages.text("status.notReady"), Style.DOUBTFUL);
    }
    if (state instanceof Died) {
      return new Cell(messages.text("status.died"), Style.BAD);
    }
    return state instanceof Stopped
        ? new Cell(messages.text("status.stopped"), Style.FAINT)
        : Cell.of(messages.text("status.given"));
  }

  /** Such as {@code 3d 04:05:06}. */
  static String uptime(Duration uptime) {
    String clock =
        String.format(
            Locale.ROOT,
            "%02d:%02d:%02d",
            uptime.toHoursPart(),
            uptime.toMinutesPart(),
            uptime.toSecondsPart());
    return uptime.toDays() == 0 ? clock : uptime.toDays() + "d " + clock;
  }

  private static String memory(long bytes) {
    return String.format(Locale.ROOT, "%.0f MiB", bytes / MIB);
  }
}
