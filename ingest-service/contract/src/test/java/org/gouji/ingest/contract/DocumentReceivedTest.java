package org.gouji.ingest.contract;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentReceivedTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ID = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
  private static final String SHA256 = SubmissionId.sha256(new byte[] {1, 2, 3});
  private static final Instant TIME = Instant.parse("2021-01-16T02:03:04.567Z");
  private static final DocumentReceived FULL =
      new DocumentReceived(
          ID,
          "qinghe-portal",
          SHA256,
          "text/html;charset=GB18030",
          TIME,
          new StatedMetadata(
              "青禾县云溪镇人民政府",
              "11990123MB1X00021P",
              "990123107",
              2024,
              LocalDate.of(2025, 1, 17),
              "https://portal.example.org/ogi/2024.html",
              "2024年度报告.html"));

  @Test
  void travelsAsExtensionAttributes() {
    assertThat(FULL.extensions())
        .containsExactly(
            entry("portal", "qinghe-portal"),
            entry("sha256", SHA256),
            entry("agency", "青禾县云溪镇人民政府"),
            entry("agencycode", "11990123MB1X00021P"),
            entry("divisioncode", "990123107"),
            entry("year", "2024"),
            entry("publishedat", "2025-01-17"),
            entry("sourceurl", "https://portal.example.org/ogi/2024.html"),
            entry("filename", "2024年度报告.html"));
  }

  @Test
  void comesBackFromItsAttributes() {
    assertThat(DocumentReceived.of(ID, FULL.mediaType(), TIME, FULL.extensions())).isEqualTo(FULL);
  }

  @Test
  void leavesOutWhatThePortalDidNotState() {
    // given
    DocumentReceived bare =
        new DocumentReceived(ID, "qinghe-portal", SHA256, "text/plain", TIME, StatedMetadata.NONE);

    // then
    assertThat(bare.extensions())
        .containsExactly(entry("portal", "qinghe-portal"), entry("sha256", SHA256));
    assertThat(DocumentReceived.of(ID, "text/plain", TIME, bare.extensions())).isEqualTo(bare);
  }

  @Test
  void ignoresAttributesItDoesNotKnow() {
    // given
    Map<String, String> extensions = new HashMap<>(FULL.extensions());
    extensions.put("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

    // then
    assertThat(DocumentReceived.of(ID, FULL.mediaType(), TIME, extensions)).isEqualTo(FULL);
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void refusesMalformedAttributes(String name, String value, String reason) {
    // given
    Map<String, String> extensions = new HashMap<>(FULL.extensions());
    extensions.computeIfPresent(name, (key, old) -> value);

    // then
    assertThatThrownBy(() -> DocumentReceived.of(ID, "text/plain", TIME, extensions))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  private static Stream<Arguments> malformed() {
    return Stream.of(
        argumentSet("no portal", "portal", null, "ce_portal is absent"),
        argumentSet("no digest", "sha256", null, "ce_sha256 is absent"),
        argumentSet("a year in words", "year", "二〇二四", "二〇二四"),
        argumentSet("no day", "publishedat", "2025-02-30", "ce_publishedat is no ISO date"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesAreLegalAndComeBackAsTheyWere(Path sample) throws JsonProcessingException {
    // given
    String json = Golden.read(sample);
    Map<String, String> extensions = JSON.readValue(json, new TypeReference<>() {});

    // when
    DocumentReceived event = DocumentReceived.of(ID, "text/plain", TIME, extensions);

    // then
    assertThat(event.extensions()).isEqualTo(extensions);
    assertThat(Golden.errors(DocumentReceived.SCHEMA, json)).isEmpty();
  }

  @Test
  void writesWhatItsSchemaAllows() throws JsonProcessingException {
    assertThat(Golden.errors(DocumentReceived.SCHEMA, JSON.writeValueAsString(FULL.extensions())))
        .isEmpty();
  }

  @Test
  void illegalSamplesAreRefusedForTheirFault() {
    assertThat(Golden.faults("document-received", DocumentReceived.SCHEMA))
        .isEqualTo(
            Map.ofEntries(
                entry("agency-empty", "/agency"),
                entry("attribute-in-camel-case", ""),
                entry("attribute-null", "/filename"),
                entry("day-of-no-calendar", "/publishedat"),
                entry("division-with-letters", "/divisioncode"),
                entry("no-portal", "/portal"),
                entry("no-sha256", "/sha256"),
                entry("sha256-too-short", "/sha256"),
                entry("year-as-number", "/year"),
                entry("year-of-two-digits", "/year")));
  }

  private static Stream<Path> samples() {
    return Golden.samples("document-received").stream();
  }
}
