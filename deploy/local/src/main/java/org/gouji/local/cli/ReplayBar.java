package org.gouji.local.cli;

import me.tongfei.progressbar.ProgressBar;
import org.gouji.local.console.Messages;
import org.gouji.local.console.Terminal;
import org.gouji.local.replay.Replay;
import org.jspecify.annotations.Nullable;

/** A bar that follows a replay, on standard error if it is a terminal. */
final class ReplayBar implements AutoCloseable {
  private final Terminal terminal;
  private final Messages messages;
  private @Nullable ProgressBar bar;

  ReplayBar(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  void show(Replay replay) {
    if (bar == null) {
      bar = Bars.open(terminal, messages.text("replay.checking"), replay.reports());
    }
    if (bar != null) {
      bar.maxHint(replay.reports());
      bar.stepTo(replay.checked());
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
