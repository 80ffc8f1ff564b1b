package org.gouji.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir private Path folder;

  @Test
  void tellsTheLastLinesOfTheLastRun() throws IOException {
    // given
    LogFile log = log();
    Files.writeString(log.path(), "earlier run\n");
    long start = log.length();
    Files.writeString(log.path(), "earlier run\none\n二\nthree\n");

    // then
    assertThat(log.tail(2, start)).containsExactly("二", "three");
    assertThat(log.tail(20, start)).containsExactly("one", "二", "three");
  }

  @Test
  void tellsNothingOfALogThatIsNotThere() {
    assertThat(log().length()).isZero();
    assertThat(log().tail(20, 0)).isEmpty();
  }

  @Test
  void putsALongLogAside() throws IOException {
    // given
    LogFile log = log();
    Files.write(log.path(), new byte[10 * 1024 * 1024 + 1]);

    // when
    log.rotate();

    // then
    assertThat(log.path()).doesNotExist();
    assertThat(folder.resolve("store.log.1")).hasSize(10 * 1024 * 1024 + 1);
  }

  @Test
  void goesOnInAShortLog() throws IOException {
    // given
    LogFile log = log();
    Files.writeString(log.path(), "short");

    // when
    log.rotate();

    // then
    assertThat(log.path()).hasContent("short");
  }

  private LogFile log() {
    return new LogFile(folder.resolve("store.log"));
  }
}
