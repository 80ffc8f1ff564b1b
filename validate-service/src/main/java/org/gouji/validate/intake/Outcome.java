package org.gouji.validate.intake;

import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.gouji.validate.decision.Decision;

/** What is to be done about a record. */
sealed interface Outcome {

  /** Decided now: to be stored, then published. */
  record Decided(Decision decision, List<Message<byte[]>> messages) implements Outcome {}

  /** Decided before in a transaction that did not commit: to be published as it was stored. */
  record Recalled(Decision decision, List<Message<byte[]>> messages) implements Outcome {}

  /** The same event again, at another place in the log: dropped. */
  record Duplicate() implements Outcome {}

  /** Concerns more reports than one batch may hold: requests to look at them. */
  record Spread(List<Message<byte[]>> messages) implements Outcome {}

  /** Not to be processed: a dead letter. */
  record Refused(Inbound.Poison poison) implements Outcome {}
}
