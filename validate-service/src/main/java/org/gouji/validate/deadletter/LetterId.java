package org.gouji.validate.deadletter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a dead letter stands, which names it: {@code <topic>-<partition>@<offset>}.
 *
 * @param topic a dead-letter topic
 * @param partition its partition
 * @param offset the place in it
 */
public record LetterId(String topic, int partition, long offset) {
  private static final Pattern FORM =
      Pattern.compile("([\\w.-]{1,200}\\.dlq)-(\\d{1,6})@(\\d{1,18})");

  /** The letter that a text names; empty where it names none. */
  public static Optional<LetterId> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new LetterId(
                matcher.group(1),
                Integer.parseInt(matcher.group(2)),
                Long.parseLong(matcher.group(3))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return topic + "-" + partition + "@" + offset;
  }
}
