package org.gouji.validate.desk;

import org.gouji.validate.contract.ReviewEvent;

/** The log of what people said of alerts. */
interface ReviewLog {

  /**
   * Writes a step and waits until it is durable, for a bounded time.
   *
   * @throws LogUnavailableException when it cannot be known to be
   */
  void append(ReviewEvent event);
}
