package org.gouji.local.cli;

import picocli.CommandLine.Command;

/** Looks at dead letters and sends them back. */
@Command(name = "dlq", synopsisSubcommandLabel = "COMMAND")
final class DlqCommand extends GroupCommand {
  DlqCommand(GoujiCommand gouji) {
    super(gouji);
  }
}
