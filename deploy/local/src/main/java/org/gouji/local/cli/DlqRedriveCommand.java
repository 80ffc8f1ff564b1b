package org.gouji.local.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.gouji.local.deadletter.DeadLetters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends dead letters back to where they came from. */
@Command(name = "redrive")
final class DlqRedriveCommand implements Callable<Integer> {
  private final GoujiCommand gouji;

  @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "letter")
  private List<String> ids = List.of();

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--origin", paramLabel = "TOPIC")
  private @Nullable String origin;

  @Spec private @Nullable CommandSpec spec;

  DlqRedriveCommand(GoujiCommand gouji) {
    this.gouji = gouji;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (all != ids.isEmpty()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), gouji.messages().text("dlq.which"));
    }
    DeadLetters letters = Services.of(gouji.stack(), gouji.launcher().clock()).deadLetters();
    int redriven = 0;
    if (all) {
      redriven = letters.redriveWaiting(origin);
    }
    for (String id : ids) {
      letters.redrive(id);
      redriven++;
    }
    gouji.terminal().out().println(gouji.messages().text("dlq.sentBack", redriven));
    return 0;
  }
}
