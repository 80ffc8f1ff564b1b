package org.gouji.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.local.console.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackFileTest {
  @TempDir private Path folder;
  private StackFile file;

  @BeforeEach
  void nameFile() {
    file = new StackFile(folder.resolve("stack.properties"));
  }

  @Test
  void remembersWhatItWasTold() throws IOException {
    // given
    StackFile.Settings settings = new StackFile.Settings(new Ports(20_000), "embedded");

    // when
    file.write(settings);

    // then
    assertThat(file.read()).contains(settings);
  }

  @Test
  void tellsScriptsWhereTheStackAnswers() throws IOException {
    // when
    file.write(new StackFile.Settings(new Ports(100), "mongod"));

    // then
    assertThat(file.file())
        .hasContent(
            """
            # Written by gouji up
            port.offset=100
            store=mongod
            kafka=127.0.0.1:9192
            ingest-service=http://127.0.0.1:8181
            parse-service=http://127.0.0.1:8182
            validate-service=http://127.0.0.1:8183
            """);
  }

  @Test
  void knowsNothingOfAStackThatWasNotBegun() throws IOException {
    assertThat(file.read()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "port.offset=", "port.offset=many", "port.offset=38519"})
  void refusesADamagedFile(String content) throws IOException {
    // given
    Files.writeString(file.file(), content);

    // then
    assertThatThrownBy(() -> file.read())
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.arguments()).containsExactly(file.file().toString()));
  }

  @Test
  void movesAllPortsTogetherWithinTheRange() {
    // given
    Ports highest = new Ports(Ports.MAX_OFFSET);

    // then
    assertThat(highest.of(Component.STORE)).isEqualTo(65_535);
    assertThat(highest.controller() - highest.of(Component.BROKER)).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new Ports(Ports.MAX_OFFSET + 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Ports(-1));
  }
}
