package org.gouji.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PidFileTest {
  private static final ProcessIdentity MYSELF =
      ProcessIdentity.of(ProcessHandle.current()).orElseThrow();

  @TempDir private Path folder;

  @Test
  void recognizesTheProcessThatRuns() {
    // given
    PidFile file = file();

    // when
    file.write(MYSELF);

    // then
    assertThat(file.running()).contains(MYSELF);
  }

  @Test
  void isNotTakenInByAReusedProcessId() {
    // given
    PidFile file = file();
    ProcessIdentity earlier = new ProcessIdentity(MYSELF.pid(), MYSELF.start() + "0");

    // when
    file.write(earlier);

    // then
    assertThat(file.read()).contains(earlier);
    assertThat(file.running()).isEmpty();
  }

  @Test
  void forgetsAProcessThatNobodyAskedAfterItsEnd() throws Exception {
    // given: a shell that never waits for its child
    Process parent = new ProcessBuilder("sh", "-c", "sleep 60 & echo $!; exec sleep 60").start();
    String pid = parent.inputReader(StandardCharsets.US_ASCII).readLine();
    ProcessHandle child = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    ProcessIdentity identity = ProcessIdentity.of(child).orElseThrow();

    // when
    child.destroyForcibly();

    // then
    try {
      for (int i = 0; i < 100 && identity.isRunning(); i++) {
        Thread.sleep(20);
      }
      assertThat(identity.isRunning()).isFalse();
    } finally {
      parent.destroyForcibly();
    }
  }

  @Test
  void forgetsAProcessThatWasKilled() throws Exception {
    // given
    PidFile file = file();
    Process process = new ProcessBuilder("sleep", "60").start();
    ProcessIdentity identity = ProcessIdentity.of(process.toHandle()).orElseThrow();
    file.write(identity);
    assertThat(file.running()).contains(identity);

    // when
    process.destroyForcibly().waitFor();

    // then
    assertThat(file.running()).isEmpty();
  }

  @Test
  void hasNothingToTellWithoutAFile() {
    assertThat(file().read()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "17", "pid\n2026-11-21T00:00:00Z"})
  void takesADamagedFileForNone(String content) throws IOException {
    // given
    Files.writeString(folder.resolve("broker.pid"), content);

    // then
    assertThat(file().read()).isEmpty();
  }

  @Test
  void leavesNoOtherFileBehind() throws IOException {
    // given
    PidFile file = file();

    // when
    file.write(MYSELF);

    // then
    try (var files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()).toList())
          .isEqualTo(List.of("broker.pid"));
    }
  }

  private PidFile file() {
    return new PidFile(folder.resolve("broker.pid"));
  }
}
