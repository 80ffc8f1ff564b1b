package org.gouji.validate.decision;

/**
 * The report event that made a decision necessary.
 *
 * @param eventId CloudEvents id of the event
 * @param position where the event stands in the log, as {@code topic-partition@offset}; the same
 *     event at the same position is a redelivery, at another position it is a duplicate
 */
public record Cause(String eventId, String position) {

  /** The cause as read from the log. */
  public static Cause of(String eventId, String topic, int partition, long offset) {
    return new Cause(eventId, topic + "-" + partition + "@" + offset);
  }
}
