package org.gouji.local.cli;

import me.tongfei.progressbar.ProgressBar;
import org.gouji.local.console.Messages;
import org.gouji.local.console.Terminal;
import org.gouji.local.push.PushProgress;
import org.jspecify.annotations.Nullable;

/** Two bars, one after the other, on standard error if it is a terminal. */
final class PushBars implements PushProgress, AutoCloseable {
  private final Terminal terminal;
  private final Messages messages;
  private @Nullable ProgressBar bar;

  PushBars(Terminal terminal, Messages messages, int documents) {
    this.terminal = terminal;
    this.messages = messages;
    this.bar = bar("push.submitting", documents);
  }

  @Override
  public synchronized void submitted() {
    step();
  }

  @Override
  public synchronized void waitsFor(int count) {
    close();
    bar = bar("push.processing", count);
  }

  @Override
  public synchronized void ended() {
    step();
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  private void step() {
    if (bar != null) {
      bar.step();
    }
  }

  private @Nullable ProgressBar bar(String key, int max) {
    return Bars.open(terminal, messages.text(key), max);
  }
}
