package org.gouji.parse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.StructuredReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real reports, where their folder stands beside the repository: every fact must agree. */
class RealReportsTest {
  private static final Path FOLDER = Path.of("..", "..", "shared", "seeds");

  @TestFactory
  Stream<DynamicTest> everyFactOfARealReportAgrees() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no folder of real reports beside the repository");
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(path -> path.toString().endsWith(".txt")).sorted().toList().stream()
          .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> agrees(path)));
    }
  }

  private static void agrees(Path path) throws IOException {
    // given
    String expectedFile = path.getFileName().toString().replace(".txt", ".json");
    JsonNode expected =
        new ObjectMapper().readTree(FOLDER.resolve("expected").resolve(expectedFile).toFile());

    // when
    StructuredReport report = Parsed.report(Files.readAllBytes(path), "text/plain; charset=UTF-8");

    // then
    assertThat(facts(report)).isEqualTo(facts(expected.get("facts")));
    assertThat(report.agency().name()).isEqualTo(expected.get("agency").asText());
    assertThat(report.year()).isEqualTo(expected.get("year").asInt());
    assertThat(report.edition()).isEqualTo(expected.get("edition").asText());
    assertThat(report.signedAt() == null ? null : report.signedAt().toString())
        .isEqualTo(expected.get("signedAt").isNull() ? null : expected.get("signedAt").asText());
  }

  private static Map<String, String> facts(StructuredReport report) {
    Map<String, String> facts = new TreeMap<>();
    report.facts().forEach((concept, fact) -> facts.put(concept, printed(fact)));
    return facts;
  }

  private static String printed(Fact fact) {
    return fact.state() == FactState.REPORTED
        ? String.valueOf(fact.value())
        : fact.state().toString();
  }

  private static Map<String, String> facts(JsonNode expected) {
    Map<String, String> facts = new TreeMap<>();
    expected
        .properties()
        .forEach(
            fact ->
                facts.put(
                    fact.getKey(),
                    fact.getValue().isNull()
                        ? FactState.BLANK.toString()
                        : new BigDecimal(fact.getValue().asText())
                            .stripTrailingZeros()
                            .toPlainString()));
    return facts;
  }
}
