package org.gouji.parse.contract;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
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
  void illegalReportsAreRefusedForTheirFault() {
    assertThat(Golden.faults("structured-report", StructuredReport.SCHEMA))
        .isEqualTo(
            Map.ofEntries(
                entry("agency-as-text", "/agency"),
                entry("claim-approximate-as-text", "/narrative/0/approximate"),
                entry("claim-figure-without-end", "/narrative/0/figure/end"),
                entry("claim-of-unknown-section", "/narrative/0/section"),
                entry("claim-with-half-a-period", "/narrative/0"),
                entry("claim-without-source", "/narrative/0/source"),
                entry("concept-without-table", "/facts"),
                entry("confidence-above-one", "/confidence"),
                entry("day-of-no-calendar", "/signedAt"),
                entry("fact-blank-with-value", "/facts/remedies.reconsideration.upheld/value"),
                entry("fact-missing-with-source", "/facts/remedies.reconsideration.upheld/source"),
                entry("fact-of-unknown-state", "/facts/remedies.reconsideration.upheld/state"),
                entry(
                    "fact-reported-without-source",
                    "/facts/remedies.reconsideration.upheld/source"),
                entry(
                    "fact-reported-without-value", "/facts/remedies.reconsideration.upheld/value"),
                entry("fact-value-as-text", "/facts/remedies.reconsideration.upheld/value"),
                entry("issue-without-code", "/issues/0/code"),
                entry("no-report-id", "/reportId"),
                entry("parser-without-version", "/parser/version"),
                entry("received-without-time-zone", "/receivedAt"),
                entry("report-id-no-digest", "/reportId"),
                entry("revision-zero", "/revision"),
                entry("section-of-unknown-kind", "/sections/0/kind"),
                entry("section-seven", "/sections/0/number"),
                entry("source-before-the-text", "/narrative/0/source/start"),
                entry("year-as-text", "/year")));
  }

  @Test
  void illegalRejectionsAreRefusedForTheirFault() {
    assertThat(Golden.faults("rejection", Rejection.SCHEMA))
        .isEqualTo(
            Map.ofEntries(
                entry("no-detail", "/detail"),
                entry("no-reason", "/reason"),
                entry("received-on-a-day", "/receivedAt"),
                entry("sha256-too-short", "/sha256"),
                entry("source-without-end", "/source and /source/end"),
                entry("submission-id-no-digest", "/submissionId"),
                entry("unknown-reason", "/reason")));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void sampleReportsHoldEveryConceptOfTheirEdition(StructuredReport report) {
    assertThat(report.facts().keySet())
        .containsExactlyElementsOf(
            TaxonomyLoader.builtIn().edition(report.edition()).concepts().keySet());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void sampleReportsShowWhereEveryCellStands(StructuredReport report) {
    assertThat(report.facts().values())
        .filteredOn(fact -> fact.source() != null)
        .allSatisfy(
            fact ->
                assertThat(report.text().substring(fact.source().start(), fact.source().end()))
                    .isEqualTo(fact.text()));
  }

  @Test
  void theSchemaListsTheKindsOfClaims() throws IllegalAccessException, JsonProcessingException {
    // given
    List<String> kinds = new ArrayList<>();
    for (Field field : ClaimKind.class.getFields()) {
      kinds.add((String) field.get(null));
    }
    kinds.remove(ClaimKind.LEGAL_PERSON);

    // then
    assertThat(
            JSON.readTree(Golden.schema("structured-report"))
                .at("/$defs/claim/properties/kind/examples"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(kinds);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void sampleReportsShowWhereEveryClaimStands(StructuredReport report) {
    assertThat(report.narrative())
        .allSatisfy(
            claim ->
                assertThat(report.text().substring(claim.source().start(), claim.source().end()))
                    .isEqualTo(claim.text()));
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
        argumentSet(
            "SectionKind",
            "structured-report",
            "/$defs/section/properties/kind/enum",
            SectionKind.class),
        argumentSet(
            "SectionKind of claims",
            "structured-report",
            "/$defs/claim/properties/section/enum",
            SectionKind.class),
        argumentSet(
            "FactState", "structured-report", "/$defs/fact/properties/state/enum", FactState.class),
        argumentSet(
            "Rejection.Reason", "rejection", "/properties/reason/enum", Rejection.Reason.class));
  }

  private static Stream<Arguments> samples() {
    return Stream.concat(
        samples("structured-report", StructuredReport.SCHEMA, StructuredReport.class),
        samples("rejection", Rejection.SCHEMA, Rejection.class));
  }

  private static Stream<Arguments> samples(String name, URI schema, Class<?> type) {
    return Golden.samples(name).stream()
        .map(file -> argumentSet(name + " " + file.getFileName(), schema, type, file));
  }

  private static Stream<StructuredReport> reports() {
    return Golden.samples("structured-report").stream()
        .map(
            file ->
                ContractJson.read(
                    Golden.read(file).getBytes(StandardCharsets.UTF_8), StructuredReport.class));
  }
}
