package org.gouji.validate.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a dead letter, but for its content.
 *
 * @param id where it stands
 * @param at when it was put there
 * @param service which service could not process it
 * @param reason stable reason
 * @param detail what was wrong, without the content
 * @param origin the topic that it came from, and goes back to
 * @param originPosition where it stood there, as {@code topic-partition@offset}
 * @param key the record's key; null where it had none
 * @param eventId CloudEvents id; null where it was no event
 * @param eventType CloudEvents type; null where it was no event
 * @param bytes size of the content
 * @param redriven when and by whom it was sent back last; null while it waits
 */
public record DeadLetter(
    LetterId id,
    Instant at,
    String service,
    String reason,
    String detail,
    String origin,
    String originPosition,
    @Nullable String key,
    @Nullable String eventId,
    @Nullable String eventType,
    long bytes,
    @Nullable Redriven redriven) {

  /**
   * A letter was sent back.
   *
   * @param by the operator
   * @param at when
   */
  public record Redriven(String by, Instant at) {}
}
