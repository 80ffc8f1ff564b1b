package org.gouji.validate.stream;

import org.gouji.validate.contract.AlertEvent;

/**
 * What a listener gets; whoever comes back with its position misses nothing and gets none twice.
 */
public sealed interface Frame {

  /** Where the listener stands behind this frame. */
  Position position();

  /** An alert event that the listener's filter accepts. */
  record Alerted(Position position, AlertEvent event) implements Frame {}

  /** A sign of life, which also tells how far events were seen that the filter held back. */
  record Beat(Position position) implements Frame {}
}
