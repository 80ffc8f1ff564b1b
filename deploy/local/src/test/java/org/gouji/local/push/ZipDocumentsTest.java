package org.gouji.local.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.gouji.ingest.contract.RawDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipDocumentsTest {
  @TempDir private Path folder;

  @Test
  void findsTheDocumentsAndNotWhatSystemsHide() throws IOException {
    // given
    Path file =
        zip(
            StandardCharsets.UTF_8,
            new Entry("2023/县报告.html", "<html>"),
            new Entry("__MACOSX/2023/._县报告.html", "x"),
            new Entry("2023/.DS_Store", "x"),
            new Entry("2023/__MACOSX/._a.txt", "x"),
            new Entry("2023/Thumbs.db", "x"),
            new Entry("镇报告.txt", "正文"));

    // when
    try (ZipDocuments archive = ZipDocuments.open(file)) {
      List<Document> documents = archive.documents();

      // then
      assertThat(documents)
          .extracting(Document::label)
          .containsExactly(file + "!2023/县报告.html", file + "!镇报告.txt");
      assertThat(documents).extracting(Document::filename).containsExactly("县报告.html", "镇报告.txt");
      assertThat(documents.get(1).content().read())
          .isEqualTo("正文".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void readsNamesOfOlderChineseSystems() throws IOException {
    // given
    Path file = zip(Charset.forName("GBK"), new Entry("政府信息公开年报.txt", "x"));

    // then
    try (ZipDocuments archive = ZipDocuments.open(file)) {
      assertThat(archive.documents())
          .extracting(Document::filename)
          .containsExactly("政府信息公开年报.txt");
    }
  }

  @Test
  void readsNoMoreOfAnEntryThanIntakeTakes() throws IOException {
    // given
    Path file = folder.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      zip.write(new byte[RawDocuments.MAX_DOCUMENT_BYTES + 1]);
    }
    assertThat(file).satisfies(path -> assertThat(Files.size(path)).isLessThan(100_000));

    // then
    try (ZipDocuments archive = ZipDocuments.open(file)) {
      assertThatThrownBy(() -> archive.documents().get(0).content().read())
          .isInstanceOf(Document.TooLargeException.class)
          .hasMessageContaining("15728640");
    }
  }

  @Test
  void readsNoMoreOfAnArchiveThanItsBound() throws IOException {
    // given
    Path file =
        zip(
            StandardCharsets.UTF_8,
            new Entry("a.txt", "123456"),
            new Entry("b.txt", "789"),
            new Entry("c.txt", "0"));

    // then
    try (ZipDocuments archive = ZipDocuments.open(file, 10, 8)) {
      List<Document> documents = archive.documents();
      assertThat(documents.get(0).content().read()).hasSize(6);
      assertThat(documents.get(1).content().read()).hasSize(3);
      assertThatThrownBy(() -> documents.get(2).content().read())
          .isInstanceOf(Document.TooLargeException.class);
    }
  }

  @Test
  void refusesAnArchiveOfTooManyEntries() throws IOException {
    // given
    Path file = zip(StandardCharsets.UTF_8, new Entry("a.txt", "1"), new Entry("b.txt", "2"));

    // then
    assertThatThrownBy(() -> ZipDocuments.open(file, 1, 100))
        .isInstanceOf(Document.TooLargeException.class)
        .hasMessage("more than 1 entries");
  }

  @Test
  void refusesWhatIsNoArchive() throws IOException {
    // given
    Path file = Files.writeString(folder.resolve("no.zip"), "no archive");

    // then
    assertThatThrownBy(() -> ZipDocuments.open(file)).isInstanceOf(ZipException.class);
  }

  private record Entry(String name, String content) {}

  private Path zip(Charset names, Entry... entries) throws IOException {
    Path file = folder.resolve("reports.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
      for (Entry entry : entries) {
        zip.putNextEntry(new ZipEntry(entry.name()));
        zip.write(entry.content().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
