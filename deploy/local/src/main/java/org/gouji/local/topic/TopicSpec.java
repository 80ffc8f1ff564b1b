package org.gouji.local.topic;

import java.util.Map;

/**
 * A topic as declared.
 *
 * @param name public name
 * @param partitions at least one
 * @param settings of the broker, by their names
 */
public record TopicSpec(String name, int partitions, Map<String, String> settings) {
  public TopicSpec {
    settings = Map.copyOf(settings);
  }
}
