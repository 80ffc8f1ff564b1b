package org.gouji.ingest.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormBatchTest {
  private static final String TYPE = "multipart/form-data; boundary=frontier";
  private static final BatchLimits LIMITS = new BatchLimits(3, 100, 150, 200);

  @TempDir private Path folder;

  @Test
  void showsEveryPartThatIsAFileInItsOrderAndTheFieldsAroundThem() throws IOException {
    // given
    String form =
        field("agency", "青禾县云溪镇")
            + file("file", "甲.txt", "text/plain", "甲的内容")
            + file("files[]", "乙.html", "text/html", "乙的内容")
            + field("year", "2025")
            + "--frontier--";
    List<String> read = new ArrayList<>();

    // when
    Map<String, List<String>> fields;
    try (Batch batch = FormBatch.open(write(form), TYPE, LIMITS)) {
      fields = batch.fields();
      batch.forEach(
          entry ->
              read.add(
                  entry.name()
                      + " "
                      + entry.contentType()
                      + ": "
                      + ZipBatchTest.content(entry, bytes -> true)));
    }

    // then
    assertThat(fields).isEqualTo(Map.of("agency", List.of("青禾县云溪镇"), "year", List.of("2025")));
    assertThat(read).containsExactly("甲.txt text/plain: 甲的内容", "乙.html text/html: 乙的内容");
  }

  @Test
  void refusesATooLargeFileAndNoneBesideIt() throws IOException {
    // given
    String form =
        file("file", "a.txt", "text/plain", "a".repeat(101))
            + file("file", "b.txt", "text/plain", "b")
            + "--frontier--";
    List<String> read = new ArrayList<>();

    // when
    try (Batch batch = FormBatch.open(write(form), TYPE, LIMITS)) {
      batch.forEach(entry -> read.add(ZipBatchTest.content(entry, bytes -> true)));
    }

    // then
    assertThat(read).containsExactly("TOO_LARGE A document has at most 100 bytes.", "b");
  }

  @Test
  void refusesAFormThatIsNone() throws IOException {
    String one = file("file", "a.txt", "text/plain", "a");
    assertRefused(field("year", "2025") + "--frontier--", UnreadableBatchException.Kind.EMPTY);
    assertRefused(one.repeat(4) + "--frontier--", UnreadableBatchException.Kind.TOO_LARGE);
    assertRefused(one + one, UnreadableBatchException.Kind.MALFORMED);
    assertRefused("", UnreadableBatchException.Kind.EMPTY);
    assertRefused(
        field("year", "2025").repeat(65) + one + "--frontier--",
        UnreadableBatchException.Kind.MALFORMED);
    assertRefused(
        field("agency", "甲".repeat(6000)) + one + "--frontier--",
        UnreadableBatchException.Kind.MALFORMED);
  }

  private void assertRefused(String form, UnreadableBatchException.Kind kind) throws IOException {
    Path file = write(form);
    assertThatExceptionOfType(UnreadableBatchException.class)
        .isThrownBy(() -> FormBatch.open(file, TYPE, LIMITS))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(kind));
  }

  private Path write(String form) throws IOException {
    return Files.writeString(folder.resolve("form"), form, StandardCharsets.UTF_8);
  }

  private static String field(String name, String value) {
    return "--frontier\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, value);
  }

  private static String file(String name, String filename, String type, String content) {
    return """
        --frontier
        Content-Disposition: form-data; name="%s"; filename="%s"
        Content-Type: %s

        %s
        """
        .replace("\n", "\r\n")
        .formatted(name, filename, type, content);
  }
}
