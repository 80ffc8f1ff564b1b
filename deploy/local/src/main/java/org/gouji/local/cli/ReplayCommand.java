package org.gouji.local.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs what is stored through a service again. */
@Command(name = "replay", synopsisSubcommandLabel = "COMMAND")
final class ReplayCommand implements Runnable {
  private final GoujiCommand gouji;

  @Spec private @Nullable CommandSpec spec;

  ReplayCommand(GoujiCommand gouji) {
    this.gouji = gouji;
  }

  @Override
  public void run() {
    CommandLine commandLine = spec == null ? new CommandLine(this) : spec.commandLine();
    throw new ParameterException(commandLine, gouji.messages().text("usage.noCommand"));
  }
}
