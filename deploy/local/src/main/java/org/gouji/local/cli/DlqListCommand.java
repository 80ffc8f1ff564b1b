package org.gouji.local.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.gouji.local.console.PlainText;
import org.gouji.local.console.Style;
import org.gouji.local.console.TextTable;
import org.gouji.local.console.TextTable.Cell;
import org.gouji.local.deadletter.DeadLetter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists dead letters. */
@Command(name = "list")
final class DlqListCommand implements Callable<Integer> {
  private static final int DETAIL_COLUMNS = 50;

  private final GoujiCommand gouji;

  @Option(names = "--origin", paramLabel = "TOPIC")
  private @Nullable String origin;

  @Option(names = "--all")
  private boolean all;

  DlqListCommand(GoujiCommand gouji) {
    this.gouji = gouji;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<DeadLetter> letters =
        Services.of(gouji.stack(), gouji.launcher().clock()).deadLetters().list(origin, all);
    TextTable table =
        new TextTable(
            List.of(
                gouji.messages().text("dlq.id"),
                gouji.messages().text("dlq.status"),
                gouji.messages().text("dlq.service"),
                gouji.messages().text("dlq.reason"),
                gouji.messages().text("dlq.event"),
                gouji.messages().text("dlq.detail")));
    for (DeadLetter letter : letters) {
      table.add(
          Cell.of(letter.id()),
          letter.waits()
              ? new Cell(gouji.messages().text("dlq.waiting"), Style.BAD)
              : new Cell(gouji.messages().text("dlq.redriven"), Style.GOOD),
          Cell.of(letter.service()),
          Cell.of(PlainText.of(letter.reason())),
          Cell.of(PlainText.of(Objects.requireNonNullElse(letter.eventId(), "-"))),
          Cell.of(PlainText.lastColumns(PlainText.of(letter.detail()), DETAIL_COLUMNS)));
    }
    if (letters.isEmpty()) {
      gouji.terminal().out().println(gouji.messages().text("dlq.none"));
    } else {
      table.print(gouji.terminal());
    }
    return 0;
  }
}
