package org.gouji.local.cli;

import java.util.List;
import java.util.Objects;
import org.gouji.local.console.Messages;
import org.gouji.local.console.PlainText;
import org.gouji.local.console.Style;
import org.gouji.local.console.Terminal;
import org.gouji.local.console.TextTable;
import org.gouji.local.console.TextTable.Cell;
import org.gouji.local.push.Outcome;
import org.gouji.local.push.Submission;
import org.jspecify.annotations.Nullable;

/** Outcomes of a push to read. */
final class OutcomeTable {
  private static final int FILE_COLUMNS = 44;
  private static final Cell NOTHING = Cell.of("");

  private final Terminal terminal;
  private final Messages messages;

  OutcomeTable(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  /** Prints a row an outcome, and a sentence with the counts. */
  void print(List<Outcome> outcomes) {
    TextTable table =
        new TextTable(
            List.of(
                messages.text("push.file"),
                messages.text("push.status"),
                messages.text("push.agency"),
                messages.text("push.year"),
                messages.text("push.report"),
                messages.text("push.alerts"),
                messages.text("push.remark")));
    outcomes.forEach(outcome -> addRow(table, outcome));
    table.print(terminal);
    long failed = outcomes.stream().filter(Outcome::failed).count();
    terminal.out().println();
    terminal
        .out()
        .println(messages.text("push.summary", outcomes.size(), outcomes.size() - failed, failed));
  }

  private void addRow(TextTable table, Outcome outcome) {
    Cell file = Cell.of(PlainText.lastColumns(PlainText.of(outcome.file()), FILE_COLUMNS));
    if (outcome instanceof Outcome.Validated validated) {
      table.add(
          file,
          new Cell(validated.submission().status(), Style.GOOD),
          Cell.of(Objects.requireNonNullElse(validated.agency(), "-")),
          Cell.of(validated.year() == null ? "-" : validated.year().toString()),
          Cell.of(Objects.requireNonNullElse(validated.submission().reportId(), "-")),
          alerts(validated.submission().alerts()),
          seenBefore(validated.duplicate()));
    } else if (outcome instanceof Outcome.Rejected rejected) {
      Submission submission = rejected.submission();
      String reason = submission.rejectionText();
      addShort(table, file, new Cell(submission.status(), Style.BAD), Cell.of(reason));
    } else if (outcome instanceof Outcome.Refused refused) {
      addShort(table, file, new Cell("REFUSED", Style.BAD), Cell.of(refused.reason()));
    } else if (outcome instanceof Outcome.Accepted accepted) {
      Cell remark = accepted.duplicate() ? seenBefore(true) : Cell.of(accepted.submissionId());
      addShort(table, file, new Cell("ACCEPTED", Style.GOOD), remark);
    } else if (outcome instanceof Outcome.Unfinished unfinished) {
      Cell remark = Cell.of(messages.text("push.unfinished", unfinished.submissionId()));
      addShort(table, file, new Cell(unfinished.status(), Style.DOUBTFUL), remark);
    }
  }

  private static void addShort(TextTable table, Cell file, Cell status, Cell remark) {
    table.add(file, status, NOTHING, NOTHING, NOTHING, NOTHING, remark);
  }

  private static Cell alerts(Submission.@Nullable Alerts alerts) {
    if (alerts == null) {
      return Cell.of("-");
    }
    Style style =
        alerts.error() > 0 ? Style.BAD : alerts.warning() > 0 ? Style.DOUBTFUL : Style.PLAIN;
    return new Cell(alerts.error() + "/" + alerts.warning() + "/" + alerts.info(), style);
  }

  private Cell seenBefore(boolean duplicate) {
    return duplicate ? new Cell(messages.text("push.seenBefore"), Style.FAINT) : NOTHING;
  }
}
