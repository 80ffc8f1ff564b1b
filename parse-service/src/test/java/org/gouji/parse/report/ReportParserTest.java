package org.gouji.parse.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.ingest.contract.StatedMetadata;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.Identity;
import org.gouji.parse.contract.Rejection;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.parse.sample.Layout;
import org.gouji.parse.sample.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportParserTest {
  private static final Edition EDITION = TaxonomyLoader.builtIn().edition("2021");

  /** The beginning of a program. */
  private static byte[] elf() {
    return Arrays.copyOf(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, 128);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatThePortalStatesBeatsWhatTheDocumentSuggests() {
    // given
    byte[] content = SampleReport.of(EDITION, 101).bytes(Layout.TABBED_ROWS);
    StatedMetadata stated =
        new StatedMetadata(
            "云溪镇", "11340000X", "340323", 2022, LocalDate.of(2023, 1, 30), null, "a.txt");

    // when
    StructuredReport report =
        ((ParseOutcome.Parsed) Parsed.outcome(content, "text/plain", stated)).report();

    // then
    assertThat(report.agency()).isEqualTo(new Agency("云溪镇", "11340000X", "340323"));
    assertThat(report.year()).isEqualTo(2022);
    assertThat(report.publishedAt()).isEqualTo(LocalDate.of(2023, 1, 30));
    assertThat(report.stated()).isEqualTo(new Identity("云溪镇", 2022, LocalDate.of(2023, 1, 30)));
    assertThat(report.detected()).isEqualTo(new Identity("青禾县云溪镇人民政府", 2021, null));
    assertThat(report.filename()).isEqualTo("a.txt");
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void anAbsentRowIsMissingAndNothingElse(Layout layout) {
    // given
    SampleReport sample =
        SampleReport.of(EDITION, 101).withoutRow("requests.notProcessed.repeated");

    // when
    StructuredReport report = Parsed.report(sample.bytes(layout), layout.mediaType());

    // then
    assertThat(missing(report))
        .isEqualTo(Set.copyOf(sample.conceptsOf("requests.notProcessed.repeated")));
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void anAbsentColumnIsMissingAndNothingElse(Layout layout) {
    // given
    SampleReport sample =
        SampleReport.of(EDITION, 101).withoutColumn("requests", "researchInstitution");

    // when
    StructuredReport report = Parsed.report(sample.bytes(layout), layout.mediaType());

    // then
    assertThat(missing(report))
        .isEqualTo(
            EDITION.table("requests").concepts().stream()
                .filter(concept -> concept.column().id().equals("researchInstitution"))
                .map(concept -> concept.id())
                .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void anAbsentTableIsMissingAndNothingElse(Layout layout) {
    // given
    SampleReport sample = SampleReport.of(EDITION, 101).withoutTable("remedies");

    // when
    StructuredReport report = Parsed.report(sample.bytes(layout), layout.mediaType());

    // then
    assertThat(missing(report))
        .isEqualTo(
            EDITION.table("remedies").concepts().stream()
                .map(concept -> concept.id())
                .collect(Collectors.toSet()));
  }

  @Test
  void findsATableThatStandsInTheWrongSection() {
    // given
    String text = SampleReport.of(EDITION, 101).print(Layout.TABBED_ROWS);
    String moved = text.replace("三、收到和处理政府信息公开申请情况\n", "");

    // when
    StructuredReport report = Parsed.report(moved);

    // then
    assertThat(missing(report)).isEmpty();
    assertThat(report.sections()).extracting("number").containsExactly(1, 2, 4, 5, 6);
  }

  @Test
  void countsOffsetsInCodePoints() {
    // given
    String text = "𠮷𠮷𠮷\n" + SampleReport.of(EDITION, 101).print(Layout.TABBED_ROWS);

    // when
    StructuredReport report = Parsed.report(text);

    // then
    int[] codePoints = report.text().codePoints().toArray();
    report
        .facts()
        .forEach(
            (concept, fact) ->
                assertThat(
                        new String(
                            codePoints,
                            fact.source().start(),
                            fact.source().end() - fact.source().start()))
                    .isEqualTo(fact.text()));
  }

  @ParameterizedTest
  @CsvSource({
    "TABBED_ROWS, GB18030, text/plain; charset=ISO-8859-1",
    "CELL_A_LINE, UTF-16LE, text/plain",
    "TABBED_ROWS, UTF-16BE, application/octet-stream",
    "HTML, GB18030, text/html; charset=windows-1252",
    "HTML, UTF-16LE, text/html"
  })
  void readsReportsWhateverTheirCharsetIsSaidToBe(Layout layout, String charset, String declared) {
    // given
    SampleReport sample = SampleReport.of(EDITION, 101);
    byte[] content = sample.print(layout).getBytes(Charset.forName(charset));

    // when
    StructuredReport report = Parsed.report(content, declared);

    // then
    assertThat(AlignmentTest.printed(report)).isEqualTo(new TreeMap<>(sample.figures()));
  }

  @Test
  void readsAReportInTraditionalScriptAndBig5WithoutADeclaration() {
    // given
    SampleReport sample = SampleReport.of(EDITION, 101);
    String traditional = ZhConverterUtil.toTraditional(sample.print(Layout.HTML));
    byte[] content = traditional.getBytes(Charset.forName("x-windows-950"));

    // when
    StructuredReport report = Parsed.report(content, "text/html");

    // then
    assertThat(AlignmentTest.printed(report)).isEqualTo(new TreeMap<>(sample.figures()));
  }

  @Test
  void rejectsTextThatIsNoReport() {
    assertThat(Parsed.rejection(utf8("关于召开政府信息公开工作会议的通知\n请各单位于1月5日前报名。\n"), "text/plain"))
        .extracting(Rejection::reason, Rejection::detail)
        .containsExactly(
            Rejection.Reason.NOT_A_REPORT,
            "none of the three statutory tables and 0 of the six sections were found");
  }

  @Test
  void saysWhyADocumentCannotBeRead() {
    assertThat(
            List.of(
                Parsed.rejection(utf8(" \n\u3000\n"), "text/plain").reason(),
                Parsed.rejection(utf8("<html><script>1</script></html>"), "text/html").reason(),
                Parsed.rejection(utf8("%PDF-1.7"), "application/pdf").reason(),
                Parsed.rejection(elf(), "application/octet-stream").reason(),
                Parsed.rejection(utf8("字".repeat(1_000_001)), "text/plain").reason(),
                Parsed.rejection(utf8("1\t".repeat(80_000)), "text/plain").reason()))
        .containsExactly(
            Rejection.Reason.NO_TEXT,
            Rejection.Reason.NO_TEXT,
            Rejection.Reason.UNREADABLE,
            Rejection.Reason.UNSUPPORTED_TYPE,
            Rejection.Reason.TOO_LARGE,
            Rejection.Reason.TOO_LARGE);
  }

  private static Set<String> missing(StructuredReport report) {
    return report.facts().entrySet().stream()
        .filter(fact -> fact.getValue().state() == FactState.MISSING)
        .map(fact -> fact.getKey())
        .collect(Collectors.toSet());
  }
}
