package org.gouji.validate.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.ingest.contract.RawDocuments;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.ReportEvents;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The published description of all topics, against what the three contracts say in code. */
class AsyncApiTest {
  private static final Path DEPLOY = Path.of("../../deploy");
  private static final Pattern TYPE = Pattern.compile("org\\.gouji\\..+\\.v\\d+");
  private static final Pattern TOPIC = Pattern.compile("ogi\\..+");

  /** Such as {@code ogi.raw-documents 6 retention.ms=-1}. */
  private static final Pattern TOPIC_LINE = Pattern.compile("(?m)^(ogi\\.\\S+)\\s+(\\d+)\\s");

  private static JsonNode api;
  private static Set<String> constants;

  @BeforeAll
  static void read() throws IOException {
    api = new YAMLMapper().readTree(DEPLOY.resolve("asyncapi.yaml").toFile());
    constants = publicStrings();
  }

  @Test
  void namesEveryTopicOfTheContractsAndNoOther() {
    assertThat(values("/channels", "/address"))
        .containsExactlyInAnyOrderElementsOf(constants(TOPIC));
  }

  @Test
  void namesEveryEventTypeOfTheContractsAndNoOther() {
    // given the types by the headers that carry them
    List<String> headers =
        api.at("/components/messages").findValues("ce_type").stream()
            .map(type -> type.path("const").asText())
            .toList();

    // then
    assertThat(headers).containsExactlyInAnyOrderElementsOf(constants(TYPE));
    assertThat(values("/components/messages", "/name"))
        .filteredOn(name -> !name.equals("dead letter"))
        .containsExactlyInAnyOrderElementsOf(headers);
  }

  @Test
  void sendsEveryTypeThroughItsTopicFromItsService() {
    // when
    Map<String, Set<String>> sent = new TreeMap<>();
    for (JsonNode channel : api.at("/channels")) {
      for (JsonNode reference : channel.at("/messages")) {
        JsonNode message = resolve(reference.path("$ref").asText());
        sent.computeIfAbsent(channel.path("address").asText(), topic -> new TreeSet<>())
            .add(message.path("name").asText() + " from " + constant(message, "ce_source"));
      }
    }

    // then
    assertThat(sent)
        .isEqualTo(
            Map.of(
                AlertReviews.TOPIC,
                Set.of(
                    ReviewEvent.AlertDismissed.TYPE + " from " + ComplianceAlerts.SOURCE,
                    ReviewEvent.AlertReopened.TYPE + " from " + ComplianceAlerts.SOURCE,
                    ReviewEvent.AlertAssigned.TYPE + " from " + ComplianceAlerts.SOURCE),
                RawDocuments.TOPIC,
                Set.of(RawDocuments.RECEIVED + " from " + RawDocuments.SOURCE),
                RawDocuments.DEAD_LETTER_TOPIC,
                Set.of("dead letter from "),
                ReportEvents.TOPIC,
                Set.of(
                    ReportEvent.ReportParsed.TYPE + " from " + ReportEvents.SOURCE,
                    ReportEvent.ReportRevised.TYPE + " from " + ReportEvents.SOURCE,
                    ReportEvent.ReportRejected.TYPE + " from " + ReportEvents.SOURCE),
                ReportEvents.DEAD_LETTER_TOPIC,
                Set.of("dead letter from "),
                ComplianceAlerts.TOPIC,
                Set.of(
                    AlertEvent.AlertRaised.TYPE + " from " + ComplianceAlerts.SOURCE,
                    AlertEvent.AlertCleared.TYPE + " from " + ComplianceAlerts.SOURCE),
                Registers.TOPIC,
                Set.of(
                    RegisterUpdated.TYPE + " from " + ComplianceAlerts.SOURCE,
                    HolidaysUpdated.TYPE + " from " + ComplianceAlerts.SOURCE),
                Registers.DEAD_LETTER_TOPIC,
                Set.of("dead letter from "),
                ValidationResults.TOPIC,
                Set.of(ReportValidated.TYPE + " from " + ComplianceAlerts.SOURCE)));
  }

  @Test
  void hasThePartitionsThatTheTopicsAreCreatedWith() throws IOException {
    // given
    Map<String, Integer> created = new HashMap<>();
    Matcher line = TOPIC_LINE.matcher(Files.readString(DEPLOY.resolve("topics.conf")));
    while (line.find()) {
      created.put(line.group(1), Integer.valueOf(line.group(2)));
    }

    // then
    assertThat(api.at("/channels"))
        .isNotEmpty()
        .allSatisfy(
            channel ->
                assertThat(created)
                    .containsEntry(
                        channel.path("address").asText(),
                        channel.at("/bindings/kafka/partitions").asInt()));
  }

  @Test
  void refersToNothingThatIsNotThere() {
    assertThat(api.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(reference -> assertThat(resolve(reference).isMissingNode()).isFalse());
  }

  @Test
  void statesTheSchemaThatItRefersTo() {
    for (JsonNode message : api.at("/components/messages")) {
      String payload = message.at("/payload/$ref").asText();
      String stated = payload.isEmpty() ? "" : resolve(payload).path("$id").asText();

      assertThat(constant(message, "ce_dataschema")).isEqualTo(stated);
    }
  }

  @Test
  void listsTheExtensionsOfARawDocument() {
    // given
    JsonNode headers = api.at("/components/messages/documentReceived/headers/properties");
    Set<String> references = Set.copyOf(headers.findValuesAsText("$ref"));
    String schema = "../ingest-service/contract/src/main/resources/schema/document-received.json";

    // then
    assertThat(resolve(schema).path("$id").asText()).isEqualTo(DocumentReceived.SCHEMA.toString());
    assertThat(references)
        .containsExactlyInAnyOrderElementsOf(
            resolve(schema).path("properties").properties().stream()
                .map(extension -> schema + "#/properties/" + extension.getKey())
                .toList());
  }

  private static List<String> constants(Pattern wanted) {
    return constants.stream().filter(wanted.asMatchPredicate()).toList();
  }

  private static Set<String> publicStrings() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gouji")
            .stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(field -> field.getRawType().isEquivalentTo(String.class))
            .map(AsyncApiTest::value)
            .collect(Collectors.toSet());
  }

  private static String value(JavaField field) {
    try {
      return (String) field.reflect().get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> values(String of, String place) {
    return api.at(of).properties().stream()
        .map(property -> property.getValue().at(place).asText())
        .toList();
  }

  private static String constant(JsonNode message, String header) {
    JsonNode value = message.path("headers").findValue(header);
    return value == null ? "" : value.path("const").asText();
  }

  private static JsonNode resolve(String reference) {
    URI uri = URI.create(reference);
    String pointer = uri.getFragment() == null ? "" : uri.getFragment();
    if (uri.getPath().isEmpty()) {
      return api.at(pointer);
    }
    try {
      return new YAMLMapper().readTree(DEPLOY.resolve(uri.getPath()).toFile()).at(pointer);
    } catch (IOException e) {
      throw new AssertionError("no such file: " + reference, e);
    }
  }
}
