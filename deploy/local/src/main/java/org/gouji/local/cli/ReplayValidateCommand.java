package org.gouji.local.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.gouji.local.replay.Replay;
import org.gouji.local.replay.Replays;
import org.gouji.local.stack.Component;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Validates everything stored again and follows it to its end. */
@Command(name = "validate")
final class ReplayValidateCommand implements Callable<Integer> {
  private final GoujiCommand gouji;

  @Option(names = "--year", paramLabel = "YEAR")
  private @Nullable Integer year;

  @Option(names = "--division", paramLabel = "CODE")
  private @Nullable String divisionCode;

  @Option(names = "--reason", paramLabel = "TEXT")
  private String reason = "gouji replay validate";

  @Option(names = "--no-wait")
  private boolean noWait;

  @Option(names = "--patience", paramLabel = "D", converter = DurationConverter.class)
  private Duration patience = PushCommand.PATIENCE;

  ReplayValidateCommand(GoujiCommand gouji) {
    this.gouji = gouji;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Services services = Services.of(gouji.stack(), gouji.launcher().clock());
    services.requireLive(Component.VALIDATE);
    Replays replays = new Replays(services.client(Component.VALIDATE));
    Replay replay = replays.begin(reason, year, divisionCode);
    if (!noWait) {
      try (ReplayBar bar = new ReplayBar(gouji.terminal(), gouji.messages())) {
        replay = replays.await(replay.replayId(), patience, bar::show);
      }
    }
    gouji
        .terminal()
        .out()
        .println(
            gouji
                .messages()
                .text(
                    replay.done() ? "replay.done" : "replay.goesOn",
                    replay.replayId(),
                    replay.checked(),
                    replay.reports(),
                    replay.changed(),
                    replay.raised(),
                    replay.cleared()));
    return replay.done() || noWait ? 0 : 1;
  }
}
