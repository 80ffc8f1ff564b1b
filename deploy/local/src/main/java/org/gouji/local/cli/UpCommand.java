package org.gouji.local.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.gouji.local.console.Messages;
import org.gouji.local.console.Terminal;
import org.gouji.local.stack.Component;
import org.gouji.local.stack.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts what does not run. */
@Command(name = "up")
final class UpCommand implements Callable<Integer> {
  private final GoujiCommand gouji;

  @Mixin private final StackOptions options = new StackOptions();

  @Option(names = "--detach")
  private boolean detach;

  UpCommand(GoujiCommand gouji) {
    this.gouji = gouji;
  }

  @Override
  public Integer call() throws IOException {
    StackSession session = new StackSession(gouji);
    if (detach) {
      session.startAndLeave(options.portOffset());
      tellConsole();
      return 0;
    }
    session.during(
        options.portOffset(),
        () -> {
          tellConsole();
          if (session.startedSomething()) {
            gouji.terminal().out().println(gouji.messages().text("up.stays"));
            session.untilEnded();
          }
        });
    return 0;
  }

  private void tellConsole() throws IOException {
    Terminal terminal = gouji.terminal();
    Messages messages = gouji.messages();
    Ports ports = gouji.stack().ports();
    terminal.out().println();
    terminal.out().println(messages.text("up.console", ports.url(Component.VALIDATE) + "/"));
    terminal
        .out()
        .println(messages.text("up.intake", ports.url(Component.INGEST), gouji.typed("token")));
  }
}
