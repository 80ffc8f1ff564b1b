package org.gouji.parse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.parse.export.ReportFactsMother.CONCEPTS;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NdjsonExportTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  @Test
  void writesOneFactALineAsTheListGivesIt() throws IOException {
    // given
    FlatFacts facts =
        new FlatFacts(
            CONCEPTS,
            ReportFactsMother.filter(
                Set.of("proactive.licenses.change", "requests.received.total"), Set.of()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    // when
    new NdjsonExport(facts, MAPPER)
        .write(List.of(ReportFactsMother.inEveryState()).iterator(), out);

    // then
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(MAPPER.readTree(lines.get(0)))
        .isEqualTo(
            MAPPER.readTree(
                """
                {"reportId": "0a", "revision": 3,
                 "agency": {"name": "=HYPERLINK(\\"http://x.invalid\\")",
                            "code": "11340000002986043X", "divisionCode": "340323"},
                 "year": 2020, "edition": "2019", "concept": "proactive.licenses.change",
                 "label": {"zh": "行政许可 · 本年增/减",
                           "en": "Administrative licences · Increase or decrease this year"},
                 "value": -7, "unit": "项", "state": "reported", "text": "-7", "confidence": 1.0,
                 "source": {"start": 11, "end": 13},
                 "publishedAt": "2021-01-20", "signedAt": "2021-01-18"}
                """));
    assertThat(MAPPER.readTree(lines.get(1)).get("value").isNull()).isTrue();
    assertThat(MAPPER.readTree(lines.get(1)).get("state").asText()).isEqualTo("blank");
  }
}
