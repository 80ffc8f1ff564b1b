package org.gouji.ingest.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipBatchTest {
  private static final BatchLimits LIMITS = new BatchLimits(5, 4_000_000, 6_000_000, 200);
  private static final Charset GBK = Charset.forName("GBK");

  @TempDir private Path folder;

  @Test
  void showsDocumentsInTheArchivesOrderAndPassesOverWhatIsNone() throws IOException {
    // given
    byte[] archive =
        archive(
            StandardCharsets.UTF_8,
            "年报/",
            "年报/乙.txt",
            "__MACOSX/年报/._乙.txt",
            "年报/.DS_Store",
            "Thumbs.db",
            "年报\\甲.txt",
            "../../etc/丙.txt");

    // when
    List<String> read = read(archive);

    // then
    assertThat(read)
        .containsExactly(
            "年报/乙.txt: of 年报/乙.txt",
            "年报/甲.txt: of 年报\\甲.txt",
            "../../etc/丙.txt: of ../../etc/丙.txt");
  }

  @Test
  void readsNamesThatChineseWindowsWrote() throws IOException {
    assertThat(read(archive(GBK, "年报/青禾县云溪镇.txt")))
        .containsExactly("年报/青禾县云溪镇.txt: of 年报/青禾县云溪镇.txt");
  }

  @Test
  void readsNamesInUtf8ThatAreNotSaidToBe() throws IOException {
    // given
    byte[] archive = archive(StandardCharsets.UTF_8, "青禾县云溪镇.txt");
    clearFlag(archive, 0x0800);

    // then
    assertThat(read(archive)).containsExactly("青禾县云溪镇.txt: of 青禾县云溪镇.txt");
  }

  @Test
  void refusesAnEncryptedEntryAndNoneBesideIt() throws IOException {
    // given
    byte[] archive = archive(StandardCharsets.UTF_8, "甲.txt", "乙.txt");
    int second = lastIndexOf(archive, 0x02014b50);
    archive[second + 8] |= 1;

    // then
    assertThat(read(archive))
        .containsExactly("甲.txt: of 甲.txt", "乙.txt: UNREADABLE The entry is encrypted.");
  }

  @Test
  void refusesADamagedEntryAndNoneBesideIt() throws IOException {
    // given
    byte[] archive = archive(StandardCharsets.UTF_8, "a.txt", "b.txt");
    int second = lastIndexOf(archive, 0x02014b50);
    archive[second + 16] ^= 1;

    // then
    assertThat(read(archive))
        .containsExactly(
            "a.txt: of a.txt", "b.txt: UNREADABLE The entry is damaged: its checksum is another.");
  }

  @Test
  void refusesWhatUnpacksToTooMuchAndStopsThere() throws IOException {
    // given
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      add(zip, "bomb.txt", new byte[3_000_000]);
      add(zip, "large.txt", new byte[4_000_001]);
      add(zip, "last.txt", "末".getBytes(StandardCharsets.UTF_8));
    }

    // then
    assertThat(read(archive.toByteArray()))
        .containsExactly(
            "bomb.txt: TOO_LARGE The entry unpacks to more than 200 times its size.",
            "large.txt: TOO_LARGE The entry unpacks to more than 200 times its size.",
            "last.txt: 末");
  }

  @Test
  void boundsADocumentAndAllTogether() throws IOException {
    // given
    BatchLimits noRatio = new BatchLimits(5, 4_000_000, 6_000_000, 10_000);
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      add(zip, "large.txt", new byte[4_000_001]);
      add(zip, "second.txt", new byte[1_000_000]);
      add(zip, "third.txt", new byte[2_000_000]);
      add(zip, "last.txt", new byte[10]);
    }

    // when
    List<String> read = read(archive.toByteArray(), noRatio, bytes -> true);

    // then
    assertThat(read.stream().map(line -> line.replaceAll("\\x00+", "0")))
        .containsExactly(
            "large.txt: TOO_LARGE A document has at most 4000000 bytes.",
            "second.txt: 0",
            "third.txt: TOO_LARGE The documents of a batch have at most 6000000 bytes together."
                + " Send this one in another.",
            "last.txt: TOO_LARGE The documents of a batch have at most 6000000 bytes together."
                + " Send this one in another.");
  }

  @Test
  void asksForRoomBeforeItTakesMemory() throws IOException {
    assertThat(read(archive(StandardCharsets.UTF_8, "a.txt"), LIMITS, bytes -> false))
        .singleElement()
        .asString()
        .startsWith("a.txt: NO_ROOM");
  }

  @Test
  void refusesAnArchiveWithoutDocuments() throws IOException {
    assertRefused(archive(StandardCharsets.UTF_8), UnreadableBatchException.Kind.EMPTY);
    assertRefused(
        archive(StandardCharsets.UTF_8, "年报/", "__MACOSX/a.txt"),
        UnreadableBatchException.Kind.EMPTY);
  }

  @Test
  void refusesAnArchiveOfTooManyDocuments() throws IOException {
    assertRefused(
        archive(StandardCharsets.UTF_8, "1", "2", "3", "4", "5", "6"),
        UnreadableBatchException.Kind.TOO_LARGE);
  }

  @Test
  void refusesADirectoryThatWouldNotFitIntoMemoryBeforeItIsRead() throws IOException {
    // given
    String[] names = new String[2000];
    for (int i = 0; i < names.length; i++) {
      names[i] = "目录".repeat(20) + i + "/";
    }

    // then
    assertRefused(archive(StandardCharsets.UTF_8, names), UnreadableBatchException.Kind.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "一份年报", "PK\u0003\u0004 and no more"})
  void refusesWhatIsNoArchive(String text) throws IOException {
    assertRefused(text.getBytes(StandardCharsets.UTF_8), UnreadableBatchException.Kind.MALFORMED);
  }

  @Property(tries = 300)
  void answersWhateverAnArchiveIsTurnedInto(@ForAll int place, @ForAll byte value)
      throws IOException {
    // given
    folder = Files.createTempDirectory("zip-batch");
    byte[] archive = archive(StandardCharsets.UTF_8, "甲.txt", "乙.txt", "丙.txt");
    archive[Math.floorMod(place, archive.length)] = value;

    // then
    try {
      assertThat(read(archive)).hasSizeBetween(1, 3);
    } catch (UnreadableBatchException e) {
      assertThat(e.kind()).isNotNull();
    }
  }

  private void assertRefused(byte[] archive, UnreadableBatchException.Kind kind)
      throws IOException {
    Path file = Files.write(folder.resolve("batch"), archive);
    assertThatExceptionOfType(UnreadableBatchException.class)
        .isThrownBy(() -> ZipBatch.open(file, LIMITS))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(kind));
  }

  private List<String> read(byte[] archive) throws IOException {
    return read(archive, LIMITS, bytes -> true);
  }

  private List<String> read(byte[] archive, BatchLimits limits, BatchEntry.Room room)
      throws IOException {
    List<String> read = new ArrayList<>();
    try (Batch batch = ZipBatch.open(Files.write(folder.resolve("batch"), archive), limits)) {
      batch.forEach(entry -> read.add(entry.name() + ": " + content(entry, room)));
    }
    return read;
  }

  static String content(BatchEntry entry, BatchEntry.Room room) {
    try {
      return new String(entry.read(room), StandardCharsets.UTF_8);
    } catch (EntryException e) {
      return e.kind() + " " + e.getMessage();
    }
  }

  /** An archive of documents that hold their own names. */
  private static byte[] archive(Charset names, String... paths) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive, names)) {
      for (String path : paths) {
        add(zip, path, ("of " + path).getBytes(StandardCharsets.UTF_8));
      }
    }
    return archive.toByteArray();
  }

  private static void add(ZipOutputStream zip, String path, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(path));
    if (!path.endsWith("/")) {
      zip.write(content);
    }
    zip.closeEntry();
  }

  /** Clears a general purpose flag in the headers of the directory (APPNOTE 4.3.12). */
  private static void clearFlag(byte[] archive, int flag) {
    int header = lastIndexOf(archive, 0x02014b50);
    archive[header + 8] &= (byte) ~flag;
    archive[header + 9] &= (byte) ~(flag >> 8);
  }

  private static int lastIndexOf(byte[] archive, int signature) {
    for (int at = archive.length - Integer.BYTES; at >= 0; at--) {
      if (archive[at] == (byte) signature
          && archive[at + 1] == (byte) (signature >> 8)
          && archive[at + 2] == (byte) (signature >> 16)
          && archive[at + 3] == (byte) (signature >> 24)) {
        return at;
      }
    }
    throw new AssertionError("no such signature");
  }
}
