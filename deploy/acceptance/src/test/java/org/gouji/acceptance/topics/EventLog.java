package org.gouji.acceptance.topics;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The events read from some topics, in the order of each partition.
 *
 * @param events the events
 */
public record EventLog(List<LoggedEvent> events) {
  public EventLog {
    events = List.copyOf(events);
  }

  /** The events of one topic. */
  public EventLog on(String topic) {
    return where(event -> event.topic().equals(topic));
  }

  /** The events of some topics. */
  public EventLog on(Collection<String> topics) {
    return where(event -> topics.contains(event.topic()));
  }

  /** The events of one CloudEvents type. */
  public EventLog ofType(String type) {
    return where(event -> event.type().equals(type));
  }

  /** The events under one key. */
  public EventLog underKey(String key) {
    return where(event -> key.equals(event.key()));
  }

  /** The events on dead-letter topics. */
  public EventLog deadLetters() {
    return where(event -> event.topic().endsWith(".dlq"));
  }

  /** The CloudEvents ids, in the order of the events. */
  public List<String> ids() {
    return events.stream().map(LoggedEvent::id).toList();
  }

  private EventLog where(Predicate<LoggedEvent> condition) {
    return new EventLog(events.stream().filter(condition).toList());
  }
}
