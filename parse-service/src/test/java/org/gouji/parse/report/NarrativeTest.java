package org.gouji.parse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.Span;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.parse.sample.Layout;
import org.gouji.parse.sample.SampleReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The claims of whole reports: what running text says, and nothing that stands in a table. */
class NarrativeTest {
  private static final Edition EDITION = TaxonomyLoader.builtIn().edition("2021");
  private static final Path SAMPLES = Path.of("..", "deploy", "samples");
  private static final Path REAL = Path.of("..", "..", "shared", "seeds");

  @ParameterizedTest
  @EnumSource(Layout.class)
  void tablesMakeNoClaims(Layout layout) {
    // when
    StructuredReport report =
        Parsed.report(SampleReport.of(EDITION, 101).bytes(layout), layout.mediaType());

    // then
    assertThat(report.narrative())
        .extracting(NarrativeClaim::kind, NarrativeClaim::text)
        .containsExactly(tuple(ClaimKind.DATE, "2022年1月18日"));
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void sentencesMakeTheSameClaimsInEveryLayout(Layout layout) {
    // given
    String printed =
        SampleReport.of(EDITION, 101)
            .print(layout)
            .replace("本节说明第1部分的工作，全年共召开会议3次。", "𠮷祥村在内，本年新收政府信息公开申请１２件，其中自然人八件。均已按时答复。")
            .replace("本节说明第6部分的工作，全年共召开会议3次。", "2021年度未收取信息处理费。");

    // when
    StructuredReport report =
        Parsed.report(printed.getBytes(StandardCharsets.UTF_8), layout.mediaType());

    // then
    assertThat(report.narrative())
        .extracting(
            NarrativeClaim::kind,
            NarrativeClaim::subject,
            NarrativeClaim::value,
            claim -> excerpt(report, claim.figure()),
            NarrativeClaim::section)
        .containsExactly(
            tuple("requestsReceived", null, new BigDecimal("12"), "１２", SectionKind.OVERVIEW),
            tuple(
                "requestsReceived",
                "naturalPerson",
                BigDecimal.valueOf(8),
                "八",
                SectionKind.OVERVIEW),
            tuple("allAnswered", null, null, "均已按时答复", SectionKind.OVERVIEW),
            tuple(
                "informationProcessingFees", null, BigDecimal.ZERO, "未收取信息处理费", SectionKind.OTHER),
            tuple("date", null, null, "2022年1月18日", SectionKind.OTHER));
    assertThat(report.narrative())
        .allSatisfy(claim -> assertThat(excerpt(report, claim.source())).isEqualTo(claim.text()));
  }

  @Test
  void aSentenceBrokenByALineOrAPageIsReadAsOne() {
    // given
    String printed =
        SampleReport.of(EDITION, 101)
            .print(Layout.TABBED_ROWS)
            .replace(
                "本节说明第1部分的工作，全年共召开会议3次。",
                "（二）依申请公开情况\n全年通过网络、信函、当面等方式共收到公民、法人和其他组织提出的政府信息公开\n\n申请15件，全年因政府信息公开被申请行政\n复议2件。");

    // when
    StructuredReport report = Parsed.report(printed);

    // then
    assertThat(report.narrative())
        .extracting(NarrativeClaim::kind, claim -> excerpt(report, claim.figure()))
        .containsExactly(
            tuple("requestsReceived", "15"),
            tuple("reconsiderations", "2"),
            tuple("date", "2022年1月18日"));
  }

  @Test
  void headingsSayWhatTheSentencesBelowSpeakOf() {
    // given
    String printed =
        SampleReport.of(EDITION, 101)
            .print(Layout.TABBED_ROWS)
            .replace(
                "本节说明第1部分的工作，全年共召开会议3次。",
                "（二）依申请公开情况\n全年收到申请15件，办结14件。\n（三）互动交流情况\n全年收到申请16件，办结13件。");

    // when
    StructuredReport report = Parsed.report(printed);

    // then
    assertThat(report.narrative())
        .extracting(NarrativeClaim::kind, claim -> excerpt(report, claim.figure()))
        .containsExactly(
            tuple("requestsReceived", "15"),
            tuple("requestsAnswered", "14"),
            tuple("date", "2022年1月18日"));
  }

  @TestFactory
  Stream<DynamicTest> sentencesOfOurSamplesAgreeWithTheirTables() throws IOException {
    return files(SAMPLES, path -> path.toString().matches(".*/20\\d\\d-.*\\.(?:txt|html)"))
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.getFileName().toString(),
                    () -> {
                      String type = path.toString().endsWith(".html") ? "text/html" : "text/plain";
                      StructuredReport report = Parsed.report(Files.readAllBytes(path), type);
                      assertAgrees(report);
                      assertThat(kinds(report))
                          .containsKeys("requestsReceived", "requestsAnswered", "reconsiderations");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> sentencesOfRealReportsAgreeWithTheirFacts() throws IOException {
    assumeTrue(Files.isDirectory(REAL), "no folder of real reports beside the repository");
    return files(REAL, path -> path.toString().endsWith(".txt"))
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.getFileName().toString(),
                    () -> {
                      StructuredReport report =
                          Parsed.report(Files.readAllBytes(path), "text/plain; charset=UTF-8");
                      if (!contradictsItself(path)) {
                        assertAgrees(report);
                      }
                      // Each of them says something of requests, be it that there were none
                      boolean saysNothing = path.getFileName().toString().startsWith("002");
                      assertThat(kinds(report).containsKey("requestsReceived"))
                          .isNotEqualTo(saysNothing);
                    }));
  }

  private static boolean contradictsItself(Path report) throws IOException {
    String expected = report.getFileName().toString().replace(".txt", ".json");
    JsonNode alerts =
        new ObjectMapper().readTree(REAL.resolve("expected").resolve(expected).toFile());
    for (JsonNode alert : alerts.get("alerts")) {
      if (alert.asText().startsWith("N")) {
        return true;
      }
    }
    return false;
  }

  private static void assertAgrees(StructuredReport report) {
    assertThat(report.narrative())
        .allSatisfy(
            claim ->
                Narratives.printed(report, claim)
                    .ifPresent(
                        printed ->
                            assertThat(claim.value())
                                .as(claim.kind() + ": " + claim.text())
                                .isEqualByComparingTo(printed)));
    Map<Span, List<NarrativeClaim>> categories =
        report.narrative().stream()
            .filter(claim -> Boolean.TRUE.equals(claim.complete()))
            .collect(Collectors.groupingBy(NarrativeClaim::whole));
    categories.forEach(
        (whole, parts) ->
            assertThat(
                    parts.stream()
                        .map(NarrativeClaim::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(excerpt(report, whole)));
    assertThat(report.narrative())
        .filteredOn(claim -> claim.kind().equals(ClaimKind.STATISTICAL_PERIOD))
        .allSatisfy(claim -> assertThat(claim.from().getYear()).isEqualTo(report.year()));
    assertThat(report.narrative())
        .filteredOn(claim -> claim.kind().equals(ClaimKind.REPORTING_YEAR))
        .allSatisfy(claim -> assertThat(claim.value().intValue()).isEqualTo(report.year()));
  }

  private static Map<String, Long> kinds(StructuredReport report) {
    return report.narrative().stream()
        .collect(Collectors.groupingBy(NarrativeClaim::kind, Collectors.counting()));
  }

  private static String excerpt(StructuredReport report, Span span) {
    int[] codePoints = report.text().codePoints().toArray();
    return new String(codePoints, span.start(), span.end() - span.start());
  }

  private static Stream<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(wanted).sorted().toList().stream();
    }
  }
}
