package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.acceptance.client.Auditor;
import org.gouji.acceptance.client.Portal;
import org.gouji.acceptance.client.Submission;
import org.gouji.acceptance.document.ReportDocument;
import org.gouji.acceptance.environment.OnStack;
import org.gouji.acceptance.environment.Repository;
import org.gouji.acceptance.environment.Stack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real reports are read without a fault. They belong to their agencies, so they are kept beside the
 * repository and not in it; without them this is skipped.
 */
@OnStack
class SeedsIT {
  private final Portal portal;
  private final Auditor auditor;

  SeedsIT(Stack stack) {
    this.portal = Portal.named(stack, "seeds-portal");
    this.auditor = Auditor.of(stack);
  }

  @BeforeAll
  static void needsTheReports() {
    assumeTrue(Files.isDirectory(Repository.seeds()), "no reports at " + Repository.seeds());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsEveryFactAndFindsWhatIsWrong(Path document) throws Exception {
    // given
    String name = document.getFileName().toString();
    JsonNode truth =
        new JsonMapper()
            .readTree(
                document
                    .resolveSibling("expected")
                    .resolve(name.replace(".txt", ".json"))
                    .toFile());

    // when
    Submission submission =
        portal.settled(
            Portal.accepted(
                portal
                    .user()
                    .submit(
                        Files.readAllBytes(document),
                        ReportDocument.MEDIA_TYPE,
                        Map.of("filename", name))));

    // then
    assertThat(submission.status()).isEqualTo("VALIDATED");
    JsonNode report = auditor.report(submission.reportId());
    assertThat(
            List.of(
                report.at("/agency/name"),
                report.at("/year"),
                report.at("/edition"),
                report.at("/signedAt")))
        .isEqualTo(
            List.of(
                truth.at("/agency"),
                truth.at("/year"),
                truth.at("/edition"),
                truth.at("/signedAt")));
    assertThat(found(report.get("facts"))).isEqualTo(expected(truth.get("facts")));
    assertThat(auditor.openFindings(submission.reportId()).keySet())
        .isEqualTo(strings(truth.get("alerts")));
  }

  private static Stream<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(Repository.seeds())) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  private static Map<String, String> found(JsonNode facts) {
    Map<String, String> found = new TreeMap<>();
    facts
        .properties()
        .forEach(
            fact ->
                found.put(
                    fact.getKey(),
                    fact.getValue().get("state").asText() + figure(fact.getValue().get("value"))));
    return found;
  }

  private static Map<String, String> expected(JsonNode facts) {
    Map<String, String> expected = new TreeMap<>();
    facts
        .properties()
        .forEach(
            fact ->
                expected.put(
                    fact.getKey(),
                    (fact.getValue().isNull() ? "blank" : "reported") + figure(fact.getValue())));
    return expected;
  }

  /** A figure without the zeros that say nothing, with a space in front; empty for none. */
  private static String figure(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return "";
    }
    BigDecimal figure = value.decimalValue();
    return " " + (figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString());
  }

  private static Set<String> strings(JsonNode array) {
    Set<String> strings = new TreeSet<>();
    array.forEach(element -> strings.add(element.asText()));
    return strings;
  }
}
