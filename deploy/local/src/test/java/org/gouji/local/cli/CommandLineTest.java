package org.gouji.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.gouji.local.console.Terminal;
import org.gouji.local.stack.Installation;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void printsATokenOfAllRolesAndNothingElse() throws Exception {
    // when
    int exit = run("token");

    // then
    JwtClaims claims = claims(out.toString(StandardCharsets.UTF_8).strip());
    assertThat(exit).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(claims.getSubject()).isEqualTo("local");
    assertThat(claims.getStringListClaimValue("groups"))
        .containsExactly("portal", "auditor", "operator");
    assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
        .isEqualTo(Duration.ofHours(12).toSeconds());
  }

  @Test
  void printsATokenAsAsked() throws Exception {
    // when
    int exit = run("token", "--role", "portal", "--subject", "县门户", "--ttl", "15m");

    // then
    JwtClaims claims = claims(out.toString(StandardCharsets.UTF_8).strip());
    assertThat(exit).isZero();
    assertThat(claims.getSubject()).isEqualTo("县门户");
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("portal");
    assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
        .isEqualTo(900);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fly",
        "up --fly",
        "up --port-offset many",
        "up --port-offset 38519",
        "token --role king",
        "token --ttl 0m",
        "push",
        "status --lang fr"
      })
  void exitsWith2OnWrongUsage(String arguments) {
    assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" "))).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("gouji: ").contains("--help");
  }

  @Test
  void exitsWith1WhenItMustRefuse() {
    assertThat(run("push", folder.resolve("nowhere").toString())).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("gouji: There is no file or folder " + folder.resolve("nowhere") + ".\n");
  }

  @Test
  void saysWhatIsNotBuilt() {
    assertThat(run("up", "--detach")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("gouji: Not built: broker, store, ingest-service, parse-service");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "demo", "up", "down", "status", "push", "watch", "token"})
  void helpsInBothLanguages(String command) {
    // when
    int english = command.isEmpty() ? run("--help") : run(command, "--help");
    int chinese = command.isEmpty() ? run("--lang=zh", "-h") : run(command, "-h", "--lang", "zh");

    // then
    assertThat(english).isZero();
    assertThat(chinese).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Usage: gouji", "Shows this help.", "显示本说明。");
  }

  @Test
  void showsAStackThatWasNeverStarted() {
    // when
    int exit = run("status");

    // then
    assertThat(exit).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            COMPONENT         STATE    PID  PORT   UPTIME  MEMORY
            broker            stopped  -    9092   -       -
            store             stopped  -    27017  -       -
            ingest-service    stopped  -    8081   -       -
            parse-service     stopped  -    8082   -       -
            validate-service  stopped  -    8083   -       -
            total                                          0 MiB
            """);
    assertThat(folder.resolve(".gouji")).doesNotExist();
  }

  @Test
  void findsNothingToStop() {
    assertThat(run("down", "--data", folder.resolve("nowhere").toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Nothing runs.\n");
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void saysWhatToTypeForTheSameStack() {
    // given
    GoujiCommand elsewhere = new GoujiCommand(launcher(Path.of("/opt/gouji")));
    GoujiCommand here = new GoujiCommand(launcher(Path.of("").toAbsolutePath()));

    // when
    elsewhere.data(Path.of("it's mine"));

    // then
    assertThat(here.typed("token")).isEqualTo("deploy/local/gouji token");
    assertThat(elsewhere.typed("token"))
        .isEqualTo("/opt/gouji/deploy/local/gouji token --data 'it'\\''s mine'");
  }

  private int run(String... arguments) {
    return CommandLineFactory.create(launcher(folder), arguments).execute(arguments);
  }

  private Launcher launcher(Path home) {
    return new Launcher(
        new Installation(home),
        Terminal.plain(stream(out), stream(err)),
        Map.of("PATH", "/nowhere"),
        CLOCK);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static JwtClaims claims(String token) throws Exception {
    return new JwtConsumerBuilder()
        .setSkipAllValidators()
        .setSkipSignatureVerification()
        .build()
        .processToClaims(token);
  }
}
