package org.gouji.validate.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How alert events are streamed. */
@ConfigMapping(prefix = "gouji.stream")
interface StreamConfig {

  /** Between signs of life; shorter than what proxies take for silence. */
  @WithDefault("15S")
  Duration heartbeat();

  /** How many of the last events are at hand, so that resuming behind them needs no replay. */
  @WithDefault("1000")
  int window();

  /**
   * How many events wait for a slow listener before it is disconnected; more than the window, which
   * a listener can get in one go.
   */
  @WithDefault("2000")
  int buffer();

  /** How many listeners an instance serves at a time. */
  @WithDefault("100")
  int listeners();

  /** How many replays run at a time; further ones wait. */
  @WithDefault("4")
  int replays();
}
