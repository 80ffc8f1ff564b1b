package org.gouji.local.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.gouji.local.console.Messages;
import org.gouji.local.console.Style;
import org.gouji.local.console.Terminal;
import org.gouji.local.push.Documents;
import org.gouji.local.push.Outcome;
import org.gouji.local.push.Push;
import org.gouji.local.stack.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the whole with the shipped samples. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private static final long FOR_EVER = Long.MAX_VALUE;

  private final GoujiCommand gouji;

  @Mixin private final StackOptions options = new StackOptions();

  DemoCommand(GoujiCommand gouji) {
    this.gouji = gouji;
  }

  @Override
  public Integer call() throws IOException {
    StackSession session = new StackSession(gouji);
    session.during(
        options.portOffset(),
        () -> {
          show();
          if (session.startedSomething()) {
            session.untilEnded();
          } else {
            Thread.sleep(FOR_EVER);
          }
        });
    return 0;
  }

  private void show() throws IOException, InterruptedException {
    Terminal terminal = gouji.terminal();
    Messages messages = gouji.messages();
    Services services = Services.of(gouji.stack(), gouji.launcher().clock());
    List<Outcome> outcomes = push(services);
    heading("demo.outcomes");
    new OutcomeTable(terminal, messages).print(outcomes);
    heading("demo.alerts");
    new AlertTable(terminal, messages, services.client(Component.VALIDATE))
        .print(reportIds(outcomes));
    terminal.out().println();
    terminal
        .out()
        .println(
            messages.text(
                "demo.console",
                services.ports().url(Component.VALIDATE) + "/",
                gouji.typed("token")));
    terminal.out().println(messages.text("demo.stays"));
  }

  private List<Outcome> push(Services services) throws IOException, InterruptedException {
    try (Documents samples = Documents.of(List.of(gouji.launcher().installation().samples()));
        PushBars bars = new PushBars(gouji.terminal(), gouji.messages(), samples.all().size())) {
      return new Push(
              services.client(Component.INGEST),
              services.client(Component.PARSE),
              gouji.launcher().clock())
          .submitAndWait(samples.all(), PushCommand.PATIENCE, bars);
    }
  }

  private static List<String> reportIds(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Validated.class::isInstance)
        .map(outcome -> ((Outcome.Validated) outcome).submission().reportId())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private void heading(String key) {
    Terminal terminal = gouji.terminal();
    terminal.out().println();
    terminal.out().println(terminal.styled(Style.STRONG, gouji.messages().text(key)));
  }
}
