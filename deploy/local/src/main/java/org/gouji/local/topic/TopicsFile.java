package org.gouji.local.topic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The declared topics, one a line:
 *
 * <pre>
 * line    = name blanks partitions (blanks setting "=" value)*
 * name    = 1 to 249 of a-z A-Z 0-9 . _ -
 * comment = "#" at the start of a line; blank lines are skipped
 * </pre>
 */
public final class TopicsFile {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._-]{1,249}");
  private static final Pattern PARTITIONS = Pattern.compile("[1-9]\\d{0,3}");
  private static final Pattern SETTING = Pattern.compile("([a-z][a-z0-9.]*)=(\\S+)");

  private TopicsFile() {}

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read
   * @throws InvalidTopicsFileException at the first line that says something else than a topic
   */
  public static List<TopicSpec> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    Map<String, TopicSpec> topics = new LinkedHashMap<>();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      TopicSpec topic = topic(line, file, number);
      if (topics.putIfAbsent(topic.name(), topic) != null) {
        throw new InvalidTopicsFileException(
            file, number, "the topic " + topic.name() + " stands there twice");
      }
    }
    return new ArrayList<>(topics.values());
  }

  private static TopicSpec topic(String line, Path file, int number) {
    String[] words = line.split("\\s+");
    if (!NAME.matcher(words[0]).matches()) {
      throw new InvalidTopicsFileException(file, number, "no name of a topic: " + words[0]);
    }
    if (words.length < 2 || !PARTITIONS.matcher(words[1]).matches()) {
      throw new InvalidTopicsFileException(
          file, number, "the number of partitions must follow the name, 1 to 9999");
    }
    Map<String, String> settings = new LinkedHashMap<>();
    for (String word : List.of(words).subList(2, words.length)) {
      var setting = SETTING.matcher(word);
      if (!setting.matches()) {
        throw new InvalidTopicsFileException(file, number, "no key=value: " + word);
      }
      if (settings.put(setting.group(1), setting.group(2)) != null) {
        throw new InvalidTopicsFileException(file, number, "set twice: " + setting.group(1));
      }
    }
    return new TopicSpec(words[0], Integer.parseInt(words[1]), settings);
  }
}
