package org.gouji.local.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsFileTest {
  @TempDir private Path folder;

  @Test
  void readsNamesPartitionsAndSettings() throws IOException {
    // given
    Path file =
        write(
            "# comment",
            "",
            "ogi.report-events  6  retention.ms=-1 max.message.bytes=16777216",
            "\togi.report-events.dlq 1");

    // then
    assertThat(TopicsFile.read(file))
        .containsExactly(
            new TopicSpec(
                "ogi.report-events",
                6,
                Map.of("retention.ms", "-1", "max.message.bytes", "16777216")),
            new TopicSpec("ogi.report-events.dlq", 1, Map.of()));
  }

  @Test
  void readsTheDeclaredTopics() throws IOException {
    assertThat(TopicsFile.read(Path.of("../topics.conf")))
        .extracting(TopicSpec::name)
        .contains(
            "ogi.raw-documents",
            "ogi.report-events",
            "ogi.compliance-alerts",
            "ogi.validation-results");
  }

  static Stream<Arguments> badLines() {
    return Stream.of(
        argumentSet("a name with a slash", "ogi/raw 6", "no name of a topic: ogi/raw"),
        argumentSet("no partitions", "ogi.raw", "the number of partitions must follow"),
        argumentSet("no partitions but a setting", "ogi.raw a=b", "the number of partitions"),
        argumentSet("zero partitions", "ogi.raw 0", "the number of partitions"),
        argumentSet("a setting without value", "ogi.raw 6 retention.ms=", "no key=value"),
        argumentSet("a word", "ogi.raw 6 forever", "no key=value: forever"),
        argumentSet("a setting twice", "ogi.raw 6 a.b=1 a.b=2", "set twice: a.b"),
        argumentSet("a topic twice", "ogi.first 3", "the topic ogi.first stands there twice"));
  }

  @ParameterizedTest
  @MethodSource("badLines")
  void refusesABadLineWithItsNumber(String line, String reason) throws IOException {
    // given
    Path file = write("# topics", "ogi.first 6", "", line, "ogi.last 6");

    // then
    assertThatThrownBy(() -> TopicsFile.read(file))
        .isInstanceOfSatisfying(
            InvalidTopicsFileException.class, e -> assertThat(e.line()).isEqualTo(4))
        .hasMessageStartingWith(file + ":4: ")
        .hasMessageContaining(reason);
  }

  private Path write(String... lines) throws IOException {
    return Files.write(folder.resolve("topics.conf"), List.of(lines));
  }
}
