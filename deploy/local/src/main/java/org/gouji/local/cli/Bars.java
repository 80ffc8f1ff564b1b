package org.gouji.local.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gouji.local.console.Terminal;
import org.jspecify.annotations.Nullable;

/** How progress bars look. */
final class Bars {
  private static final int COLUMNS = 78;
  private static final int UPDATE_MILLIS = 200;

  private Bars() {}

  /** A bar on standard error; null where that is no terminal, or there is nothing to show. */
  static @Nullable ProgressBar open(Terminal terminal, String task, long max) {
    if (!terminal.errIsTerminal() || max == 0) {
      return null;
    }
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(max)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), COLUMNS))
        .build();
  }
}
