package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.acceptance.environment.Component;
import org.gouji.acceptance.environment.ComposeFile;
import org.gouji.acceptance.environment.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The compose file keeps in step with the services and with what it promises. */
class ComposeFileTest {
  private static final ComposeFile COMPOSE = ComposeFile.read();

  /** For example {@code ${GOUJI_PORT:8081}}. */
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(GOUJI_[A-Z_]+)[:}]");

  /** For example {@code gouji.jwt-issuer}, which a variable sets by its name in capitals. */
  private static final Pattern KEY = Pattern.compile("\\bgouji\\.[a-z-]+");

  @Test
  void runsTheBrokerTheStoreAndTheThreeServices() {
    assertThat(COMPOSE.services().keySet())
        .containsExactly(
            "kafka",
            "topics",
            "store",
            "store-init",
            "ingest-service",
            "parse-service",
            "validate-service");
  }

  @Test
  void takesTheTopicsFromTheFileThatTheLauncherReads() throws Exception {
    ComposeFile.Service topics = COMPOSE.service("topics");
    assertThat(topics.text("image")).isEqualTo(COMPOSE.service("kafka").text("image"));
    assertThat(topics.list("volumes"))
        .contains(
            "../topics.conf:/gouji/topics.conf:ro",
            "./create-topics.sh:/gouji/create-topics.sh:ro");
    assertThat(
            Files.isSameFile(
                COMPOSE.resolve("../topics.conf"), Repository.path("deploy/topics.conf")))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.INCLUDE,
      names = {"INGEST", "PARSE", "VALIDATE"})
  void setsOnlyVariablesThatTheServiceReads(Component component) throws Exception {
    // given
    String properties =
        Files.readString(
            Repository.path(component.service() + "/src/main/resources/application.properties"));
    Set<String> read = new TreeSet<>();
    VARIABLE.matcher(properties).results().forEach(match -> read.add(match.group(1)));
    KEY.matcher(properties)
        .results()
        .map(match -> match.group().replaceAll("[.-]", "_").toUpperCase(Locale.ROOT))
        .forEach(read::add);

    // when
    Set<String> set = COMPOSE.service(component.service()).environment().keySet();

    // then
    assertThat(set.stream().filter(name -> name.startsWith("GOUJI_"))).isSubsetOf(read);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.INCLUDE,
      names = {"INGEST", "PARSE", "VALIDATE"})
  void publishesEachServiceOnItsPort(Component component) {
    ComposeFile.Service service = COMPOSE.service(component.service());
    assertThat(service.environment())
        .containsEntry("GOUJI_PORT", Integer.toString(component.port()))
        .containsEntry("GOUJI_HOST", "0.0.0.0");
    assertThat(service.list("ports"))
        .containsExactly("127.0.0.1:" + component.port() + ":" + component.port());
    assertThat(service.image(variable -> null))
        .isEqualTo("gouji/" + component.service() + ":1.0.0-SNAPSHOT");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.INCLUDE,
      names = {"INGEST", "PARSE", "VALIDATE"})
  void startsAServiceOnceItsTopicsAndItsStoreAreThere(Component component) {
    assertThat(COMPOSE.service(component.service()).dependencies())
        .isEqualTo(
            Map.of(
                "topics", "service_completed_successfully",
                "store-init", "service_completed_successfully"));
  }

  @ParameterizedTest
  @MethodSource("services")
  void deniesEveryContainerWhatItDoesNotNeed(String name) {
    ComposeFile.Service service = COMPOSE.service(name);
    assertThat(service.text("user")).matches("[1-9][0-9]*:[1-9][0-9]*");
    assertThat(service.list("cap_drop")).containsExactly("ALL");
    assertThat(service.list("security_opt")).containsExactly("no-new-privileges:true");
    assertThat(service.text("mem_limit")).matches("[0-9]+[mg]");
    assertThat(service.text("pids_limit")).matches("[0-9]+");
    // Its start script writes below /opt/kafka.
    assertThat(service.is("read_only")).isEqualTo(!name.equals("kafka"));
  }

  @Test
  void opensPortsToThisMachineAloneAndTheStoreToNobody() {
    assertThat(
            COMPOSE.services().values().stream().flatMap(service -> service.list("ports").stream()))
        .hasSize(4)
        .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
    assertThat(COMPOSE.service("store").list("networks")).isEqualTo(List.of("storage"));
  }

  @Test
  void holdsNoSecret() {
    assertThat(COMPOSE.service("ingest-service").environment())
        .containsEntry("GOUJI_JWT_PUBLIC_KEY", null)
        .containsEntry("GOUJI_OIDC_URL", null);
    assertThat(
            COMPOSE.services().values().stream()
                .flatMap(service -> service.environment().keySet().stream()))
        .noneMatch(name -> name.matches(".*(PASSWORD|SECRET|TOKEN|PRIVATE).*"));
  }

  private static Stream<String> services() {
    return COMPOSE.services().keySet().stream();
  }
}
