package org.gouji.local.cli;

import picocli.CommandLine.Command;

/** Runs what is stored through a service again. */
@Command(name = "replay", synopsisSubcommandLabel = "COMMAND")
final class ReplayCommand extends GroupCommand {
  ReplayCommand(GoujiCommand gouji) {
    super(gouji);
  }
}
