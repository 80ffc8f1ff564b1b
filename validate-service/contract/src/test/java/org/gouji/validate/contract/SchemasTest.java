package org.gouji.validate.contract;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.parse.contract.ContractJson;
import org.gouji.validate.contract.ReviewEvent.AlertAssigned;
import org.gouji.validate.contract.ReviewEvent.AlertDismissed;
import org.gouji.validate.contract.ReviewEvent.AlertReopened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @ParameterizedTest
  @MethodSource("samples")
  void samplesAreLegal(URI schema, Class<?> type, Path sample) {
    assertThat(Golden.errors(schema, Golden.read(sample))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesComeOutOfTheRecordsAsTheyWentIn(URI schema, Class<?> type, Path sample)
      throws JsonProcessingException {
    // given
    String json = Golden.read(sample);

    // when
    Object payload = ContractJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    String written = new String(ContractJson.write(payload), StandardCharsets.UTF_8);

    // then
    assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(json));
    assertThat(Golden.errors(schema, written)).isEmpty();
  }

  @Test
  void illegalAlertsAreRefusedForTheirFault() {
    assertThat(Golden.faults("alert", Alert.SCHEMA))
        .isEqualTo(
            Map.ofEntries(
                entry("cleared-without-time", "/clearedAt"),
                entry("evidence-of-no-report", "/evidence/1/reportId"),
                entry("evidence-without-text", "/evidence/0/text"),
                entry("expected-as-text", "/expected"),
                entry("message-in-one-language", "/message/en"),
                entry("no-basis", "/basis"),
                entry("no-rule", "/ruleId"),
                entry("open-but-cleared", "/clearedAt"),
                entry("raised-on-a-day", "/raisedAt"),
                entry("report-id-no-digest", "/reportId"),
                entry("revision-below-zero", "/revision"),
                entry("unknown-severity", "/severity"),
                entry("unknown-status", "/status")));
  }

  @Test
  void illegalResultsAreRefusedForTheirFault() {
    assertThat(Golden.faults("report-validated", ReportValidated.SCHEMA))
        .isEqualTo(
            Map.ofEntries(
                entry("alert-of-unknown-severity", "/alerts/0/severity"),
                entry("counts-below-zero", "/counts/info"),
                entry("no-cause", "/cause"),
                entry("no-counts", "/counts"),
                entry("rule-without-reasons", "/rules/0/reasons"),
                entry("rules-by-name", "/rules"),
                entry("sequence-zero", "/sequence"),
                entry("unknown-outcome", "/rules/0/outcome")));
  }

  @Test
  void illegalReviewsAreRefusedForTheirFault() {
    assertThat(Golden.faults("alert-dismissed", AlertDismissed.SCHEMA))
        .isEqualTo(
            Map.ofEntries(
                entry("at-on-a-day", "/at"),
                entry("empty-reason", "/reason"),
                entry("facts-no-digest", "/facts"),
                entry("no-author", "/author"),
                entry("no-reason", "/reason"),
                entry("reason-too-long", "/reason"),
                entry("report-id-no-digest", "/reportId"),
                entry("sequence-zero", "/sequence"),
                entry("until-a-moment", "/until")));
    assertThat(Golden.faults("alert-reopened", AlertReopened.SCHEMA))
        .isEqualTo(
            Map.of(
                "author-null", "/author",
                "empty-reason", "/reason",
                "no-facts", "/facts",
                "no-previous", "/previous"));
    assertThat(Golden.faults("alert-assigned", AlertAssigned.SCHEMA))
        .isEqualTo(
            Map.of(
                "due-impossible", "/due",
                "due-null", "/due",
                "no-alert", "/alertId",
                "no-owner", "/owner",
                "owner-too-long", "/owner",
                "revision-below-zero", "/revision"));
  }

  @Test
  void illegalRegistersAreRefusedForTheirFault() {
    assertThat(Golden.faults("register", RegisterUpdated.SCHEMA))
        .isEqualTo(
            Map.ofEntries(
                entry("no-division", "/divisionCode"),
                entry("division-of-five-digits", "/divisionCode"),
                entry("agency-without-name", "/agencies/1/name"),
                entry("unknown-kind", "/agencies/2/kind"),
                entry("deadline-no-day", "/agencies/2/deadline"),
                entry("deadlines-of-unknown-kind", "/deadlines"),
                entry("replaces-no-id", "/replaces")));
  }

  @Test
  void illegalHolidaysAreRefusedForTheirFault() {
    assertThat(Golden.faults("holidays", HolidaysUpdated.SCHEMA))
        .isEqualTo(
            Map.ofEntries(
                entry("no-days", "/days"),
                entry("a-day-twice", "/days"),
                entry("day-that-is-none", "/days/0")));
  }

  @Test
  void theAlertsOfAResultAreThoseOfTheAlertTopic() throws JsonProcessingException {
    // given
    ObjectNode alert = (ObjectNode) JSON.readTree(Golden.schema("alert"));
    JsonNode result = JSON.readTree(Golden.schema("report-validated"));

    // when both are cut down to what they say of an alert
    ObjectNode embedded = (ObjectNode) result.at("/$defs/alert");
    embedded.remove("$comment");
    JsonNode evidence = alert.at("/$defs/evidence");
    alert.remove(List.of("$schema", "$id", "$defs"));

    // then
    assertThat(embedded).isEqualTo(alert);
    assertThat(result.at("/$defs/evidence")).isEqualTo(evidence);
  }

  @ParameterizedTest
  @MethodSource("enums")
  void schemasKnowTheValuesThatTheRecordsHave(String schema, String place, Class<?> values)
      throws JsonProcessingException {
    // given
    List<String> written = new ArrayList<>();
    for (Object value : values.getEnumConstants()) {
      written.add(ContractJson.read(ContractJson.write(value), String.class));
    }

    // then
    assertThat(JSON.readTree(Golden.schema(schema)).at(place))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(written);
  }

  private static Stream<Arguments> enums() {
    return Stream.of(
        argumentSet("Severity", "alert", "/properties/severity/enum", Severity.class),
        argumentSet(
            "AgencyKind",
            "register",
            "/properties/agencies/items/properties/kind/enum",
            AgencyKind.class),
        argumentSet("AlertStatus", "alert", "/properties/status/enum", AlertStatus.class),
        argumentSet(
            "RuleOutcome",
            "report-validated",
            "/properties/rules/items/properties/outcome/enum",
            RuleOutcome.class));
  }

  private static Stream<Arguments> samples() {
    return Stream.of(
            samples("alert", Alert.SCHEMA, Alert.class),
            samples("report-validated", ReportValidated.SCHEMA, ReportValidated.class),
            samples("alert-dismissed", AlertDismissed.SCHEMA, AlertDismissed.class),
            samples("alert-reopened", AlertReopened.SCHEMA, AlertReopened.class),
            samples("alert-assigned", AlertAssigned.SCHEMA, AlertAssigned.class),
            samples("register", RegisterUpdated.SCHEMA, RegisterUpdated.class),
            samples("holidays", HolidaysUpdated.SCHEMA, HolidaysUpdated.class))
        .flatMap(each -> each);
  }

  private static Stream<Arguments> samples(String name, URI schema, Class<?> type) {
    return Golden.samples(name).stream()
        .map(file -> argumentSet(name + " " + file.getFileName(), schema, type, file));
  }
}
