package org.gouji.local.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.gouji.local.console.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
  @TempDir private Path folder;

  @Test
  void findsAllBelowAFolderByName() throws IOException {
    // given
    write("b/2.txt");
    write("a.html");
    write("b/1.docx");
    write(".git/config");
    write("b/.hidden.txt");
    write("b/Thumbs.db");
    write("desktop.ini");
    write("README.md");

    // when
    try (Documents documents = Documents.of(List.of(folder))) {

      // then
      assertThat(documents.all())
          .extracting(Document::label)
          .containsExactly(
              folder.resolve("a.html").toString(),
              folder.resolve("b/1.docx").toString(),
              folder.resolve("b/2.txt").toString());
    }
  }

  @Test
  void goesOnAfterAnArchiveThatCannotBeOpened() throws IOException {
    // given
    write("broken.zip");
    write("good.txt");

    // when
    try (Documents documents = Documents.of(List.of(folder))) {

      // then
      assertThat(documents.all()).hasSize(2);
      assertThatThrownBy(() -> documents.all().get(0).content().read())
          .isInstanceOf(ZipException.class);
      assertThat(documents.all().get(1).content().read()).isEqualTo(new byte[] {'x'});
    }
  }

  @Test
  void refusesAPathThatIsNotThere() {
    assertThatThrownBy(() -> Documents.of(List.of(folder.resolve("nowhere"))))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.key()).isEqualTo("push.noSuchFile");
              assertThat(e.arguments()).containsExactly(folder.resolve("nowhere").toString());
            });
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
  }
}
