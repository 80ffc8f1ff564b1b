package org.gouji.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The shell script, with a Java and a Maven that only say how they were called. */
@Timeout(30)
class ScriptTest {
  private static final List<String> ARTIFACTS =
      List.of(
          "deploy/local/target/gouji.jar",
          "deploy/local/target/lib/x.jar",
          "deploy/local/broker/target/lib/x.jar",
          "deploy/local/store/target/gouji-store.jar",
          "deploy/local/store/target/lib/x.jar",
          "ingest-service/target/quarkus-app/quarkus-run.jar",
          "parse-service/target/quarkus-app/quarkus-run.jar",
          "validate-service/target/quarkus-app/quarkus-run.jar");

  @TempDir private Path folder;
  private Path home;
  private Path java;

  @BeforeEach
  void copyScript() throws IOException {
    home = folder.toRealPath().resolve("a checkout");
    Path script = home.resolve("deploy/local/gouji");
    Files.createDirectories(script.getParent());
    Files.copy(Path.of("gouji"), script);
    java = folder.resolve("jdk");
    writeJava("17.0.15");
    writeProgram(
        home.resolve("mvnw"),
        "echo \"mvnw $*\" >> calls",
        "echo '[INFO] Building Gouji :: parse-service 1.0.0-SNAPSHOT        [3/9]'",
        "for file in " + String.join(" ", ARTIFACTS) + "; do",
        "  mkdir -p \"$(dirname $file)\"; touch $file; done");
  }

  @Test
  void handsOverFromAnywhereThroughLinks() throws Exception {
    // given
    makeArtifacts();
    Path link = Files.createSymbolicLink(folder.resolve("second"), Path.of("first"));
    Files.createSymbolicLink(folder.resolve("first"), home.resolve("deploy/local/gouji"));

    // when
    Result result = run(link, folder, Map.of(), "push", "a file.txt", "--data", "b c");

    // then
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .contains("[-Dgouji.home=" + home + "]", "[-Dgouji.tty.out=false]")
        .endsWith("[" + home + "/deploy/local/target/gouji.jar][push][a file.txt][--data][b c]\n");
    assertThat(home.resolve("calls")).doesNotExist();
  }

  @Test
  void buildsWhatIsNotBuiltAndSaysSo() throws Exception {
    // when
    Result result = run("up", "--detach");

    // then
    assertThat(result.exit()).isZero();
    assertThat(result.err())
        .startsWith("Building Gouji")
        .contains("  [3/9]   Gouji :: parse-service");
    assertThat(result.out()).endsWith("gouji.jar][up][--detach]\n");
    assertThat(home.resolve("calls"))
        .content()
        .startsWith("mvnw -B -ntp -DskipTests ")
        .contains("validate-service")
        .hasLineCount(1);
    assertThat(home.resolve("target/gouji-build.lock")).doesNotExist();
  }

  @Test
  void buildsOnlyItselfToHelp() throws Exception {
    // when
    Result result = run("up", "--help");

    // then
    assertThat(result.exit()).isZero();
    assertThat(home.resolve("calls")).content().contains("-pl deploy/local -am");
  }

  @Test
  void stopsWhatRunsBeforeItBuildsAgain() throws Exception {
    // given
    makeArtifacts();

    // when
    Result result = run("up", "--rebuild", "--data", "a b", "--lang=zh");

    // then
    assertThat(result.exit()).isZero();
    assertThat(result.out().lines().toList())
        .hasSize(2)
        .satisfiesExactly(
            first -> assertThat(first).endsWith("[down][--data][a b][--lang][zh]"),
            second -> assertThat(second).endsWith("[up][--rebuild][--data][a b][--lang=zh]"));
    assertThat(home.resolve("calls")).content().hasLineCount(1);
  }

  @Test
  void showsWhyABuildFailed() throws Exception {
    // given
    writeProgram(home.resolve("mvnw"), "echo '[ERROR] no network'", "exit 1");

    // when
    Result result = run("up");

    // then
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("The build failed").endsWith("[ERROR] no network\n");
    assertThat(result.out()).isEmpty();
    assertThat(home.resolve("target/gouji-build.lock")).doesNotExist();
  }

  @Test
  void takesTheLockOfABuildThatWasKilled() throws Exception {
    // given
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.createDirectories(home.resolve("target"));
    Files.createSymbolicLink(
        home.resolve("target/gouji-build.lock"), Path.of(Long.toString(dead.pid())));

    // then
    assertThat(run("up").exit()).isZero();
  }

  @Test
  void refusesAnOlderJava() throws Exception {
    // given
    makeArtifacts();
    writeJava("11.0.2");

    // then
    assertThat(run("status").exit()).isEqualTo(1);
    assertThat(run("status").err()).contains("older than 17");
    assertThat(run("status", "--lang", "zh").err()).contains("低于 17");
    writeJava("1.8.0_402");
    assertThat(run("status").err()).contains("older than 17");
  }

  @Test
  void saysWhereThereIsNoJava() throws Exception {
    // given
    Path nowhere = folder.resolve("no jdk");

    // then
    Result result =
        run(home.resolve("deploy/local/gouji"), folder, Map.of("JAVA_HOME", nowhere.toString()));
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo(
            "gouji: JAVA_HOME is " + nowhere + ", where there is no Java. Correct or unset it.\n");
  }

  @Test
  void letsJavaNameFilesInChineseWhateverTheLocale() throws Exception {
    // given
    makeArtifacts();

    // when
    Result result =
        run(
            home.resolve("deploy/local/gouji"),
            folder,
            Map.of("LC_ALL", "zh_CN.GBK", "LC_CTYPE", "", "LANG", ""),
            "status");

    // then
    assertThat(result.out()).contains("LC_ALL= LC_CTYPE=C.UTF-8 LC_MESSAGES=zh_CN.GBK");
  }

  private record Result(int exit, String out, String err) {}

  private Result run(String... arguments) throws Exception {
    return run(home.resolve("deploy/local/gouji"), folder, Map.of(), arguments);
  }

  private Result run(Path script, Path directory, Map<String, String> more, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("bash", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().putAll(more);
    builder.redirectError(folder.resolve("err").toFile());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return new Result(process.exitValue(), out, Files.readString(folder.resolve("err")));
  }

  private void makeArtifacts() throws IOException {
    for (String artifact : ARTIFACTS) {
      Files.createDirectories(home.resolve(artifact).getParent());
      Files.createFile(home.resolve(artifact));
    }
  }

  private void writeJava(String version) throws IOException {
    writeProgram(
        java.resolve("bin/java"),
        "if [ \"$1\" = -version ]; then echo 'openjdk version \"" + version + "\"' >&2; exit; fi",
        "printf 'LC_ALL=%s LC_CTYPE=%s LC_MESSAGES=%s' \"${LC_ALL:-}\" \"${LC_CTYPE:-}\" \\",
        "  \"${LC_MESSAGES:-}\"",
        "printf '[%s]' \"$@\"; echo");
  }

  private static void writeProgram(Path file, String... lines) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
