package org.gouji.local.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.local.stack.Component;
import picocli.CommandLine.Command;

/** Stops what runs. */
@Command(name = "down")
final class DownCommand implements Callable<Integer> {
  private final GoujiCommand gouji;

  DownCommand(GoujiCommand gouji) {
    this.gouji = gouji;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    ConsoleProgress progress = new ConsoleProgress(gouji.terminal(), gouji.messages());
    if (gouji.stack().stop(List.of(Component.values()), progress) == 0) {
      gouji.terminal().out().println(gouji.messages().text("down.nothing"));
    }
    return 0;
  }
}
