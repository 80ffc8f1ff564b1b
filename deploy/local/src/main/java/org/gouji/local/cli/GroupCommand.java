package org.gouji.local.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that is nothing without one of its subcommands. */
abstract class GroupCommand implements Runnable {
  private final GoujiCommand gouji;

  @Spec private @Nullable CommandSpec spec;

  GroupCommand(GoujiCommand gouji) {
    this.gouji = gouji;
  }

  @Override
  public void run() {
    CommandLine commandLine = spec == null ? new CommandLine(this) : spec.commandLine();
    throw new ParameterException(commandLine, gouji.messages().text("usage.noCommand"));
  }
}
