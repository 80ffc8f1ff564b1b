package org.gouji.parse.log;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * The place of one record in the log. It is written {@code topic-partition@offset}.
 *
 * @param topic name of the topic
 * @param partition its partition, from 0
 * @param offset the record's offset in the partition
 */
public record LogPosition(String topic, int partition, long offset) {
  // ogi.raw-documents-3@17; the bounds keep the numbers within int and long
  private static final Pattern FORM =
      Pattern.compile("([A-Za-z0-9._-]{1,249})-(\\d{1,9})@(\\d{1,18})");

  /** Where the record stands. */
  public static LogPosition of(ConsumerRecord<?, ?> record) {
    return new LogPosition(record.topic(), record.partition(), record.offset());
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException when the text is no position
   */
  public static LogPosition parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no position in the log: " + text);
    }
    return new LogPosition(
        matcher.group(1), Integer.parseInt(matcher.group(2)), Long.parseLong(matcher.group(3)));
  }

  /** The partition that the record stands in. */
  public TopicPartition topicPartition() {
    return new TopicPartition(topic, partition);
  }

  @Override
  public String toString() {
    return topic + "-" + partition + "@" + offset;
  }
}
