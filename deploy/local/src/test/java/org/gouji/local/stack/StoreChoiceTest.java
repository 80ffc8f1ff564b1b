package org.gouji.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.gouji.local.console.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreChoiceTest {
  private static final String URI = "mongodb://user:secret@db.example/";

  @TempDir private Path folder;
  private Map<String, String> withMongod;
  private Map<String, String> withoutMongod;

  @BeforeEach
  void makePaths() throws IOException {
    Path mongod = Files.createFile(Files.createDirectory(folder.resolve("bin")).resolve("mongod"));
    assertThat(mongod.toFile().setExecutable(true)).isTrue();
    withMongod = Map.of("PATH", "/nowhere::" + mongod.getParent());
    withoutMongod = Map.of("PATH", folder.toString());
  }

  @Test
  void takesTheGivenOneFirst() {
    // given
    Map<String, String> environment = Map.of("PATH", withMongod.get("PATH"), "GOUJI_MONGO", URI);

    // then
    assertThat(StoreChoice.choose(environment, Optional.of("embedded")))
        .isEqualTo(new StoreChoice.Given(URI))
        .hasToString("Given[…]");
  }

  @Test
  void takesAMongodBeforeTheEmbeddedOne() {
    assertThat(StoreChoice.choose(withMongod, Optional.empty()))
        .isEqualTo(new StoreChoice.Mongod(folder.resolve("bin/mongod")));
    assertThat(StoreChoice.choose(withoutMongod, Optional.empty()))
        .isEqualTo(new StoreChoice.Embedded());
  }

  @Test
  void staysWithTheStoreThatHoldsTheData() {
    assertThat(StoreChoice.choose(withMongod, Optional.of("embedded")))
        .isEqualTo(new StoreChoice.Embedded());
    assertThatThrownBy(() -> StoreChoice.choose(withoutMongod, Optional.of("mongod")))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.key()).isEqualTo("store.mongodGone"));
    assertThatThrownBy(() -> StoreChoice.choose(withMongod, Optional.of("given")))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.key()).isEqualTo("store.notGiven"));
  }

  @Test
  void isRememberedByItsKind() {
    assertThat(new StoreChoice.Given(URI).kind()).isEqualTo("given");
    assertThat(new StoreChoice.Mongod(folder).kind()).isEqualTo("mongod");
    assertThat(new StoreChoice.Embedded().kind()).isEqualTo("embedded");
  }
}
