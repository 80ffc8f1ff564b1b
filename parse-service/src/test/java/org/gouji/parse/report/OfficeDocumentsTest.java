package org.gouji.parse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.parse.contract.ParseIssue;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.parse.sample.Documents;
import org.gouji.parse.sample.FileType;
import org.gouji.parse.sample.Layout;
import org.gouji.parse.sample.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that an office suite wrote; see the README beside them. */
class OfficeDocumentsTest {
  private static final Edition EDITION = TaxonomyLoader.builtIn().edition("2021");

  static Stream<Arguments> editionsAndFiles() {
    return TaxonomyLoader.builtIn().editions().stream()
        .flatMap(
            edition ->
                Stream.of(
                        "doc, application/msword, a.doc",
                        "doc, application/vnd.ms-works, a.wps",
                        "doc, application/octet-stream, a.wps",
                        "docx, " + FileType.DOCX.mediaType() + ", a.docx",
                        "odt, " + FileType.ODT.mediaType() + ", a.odt",
                        "rtf.gz, application/rtf, a.rtf")
                    .map(served -> served.split(", "))
                    .map(
                        served ->
                            Arguments.argumentSet(
                                edition.id() + " " + served[2] + " as " + served[1],
                                edition,
                                served[0],
                                served[1],
                                served[2])));
  }

  @ParameterizedTest
  @MethodSource("editionsAndFiles")
  void everyFigureIsReadFromWhatAnOfficeSuiteWrote(
      Edition edition, String file, String mediaType, String filename) {
    // given
    SampleReport sample = SampleReport.of(edition, 101);
    byte[] content = Documents.read("report-" + edition.id() + "." + file);

    // when
    StructuredReport report = Parsed.report(content, mediaType, filename);

    // then
    assertThat(AlignmentTest.printed(report)).isEqualTo(new TreeMap<>(sample.figures()));
    assertThat(report.sections()).extracting("number").containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.agency().name()).isEqualTo("青禾县云溪镇人民政府");
    assertThat(report.issues()).extracting(ParseIssue::code).doesNotContain("typeMismatch");
  }

  @ParameterizedTest
  @CsvSource({
    "RTF, application/msword, application/rtf",
    "MHT, application/msword, multipart/related",
    "DOCX, application/msword, "
        + "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "XLSX, application/vnd.ms-excel, "
        + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ODT, text/plain, application/vnd.oasis.opendocument.text"
  })
  void aMislabelledDocumentIsReadByItsContentAndNoted(
      FileType type, String declared, String detected) {
    // given
    SampleReport sample = SampleReport.of(EDITION, 101);

    // when
    StructuredReport report = Parsed.report(sample.bytes(type), declared, "report.doc");

    // then
    assertThat(AlignmentTest.printed(report)).isEqualTo(new TreeMap<>(sample.figures()));
    assertThat(report.issues())
        .containsExactly(
            new ParseIssue(
                "typeMismatch", "declared as " + declared + ", in fact " + detected, null));
  }

  @ParameterizedTest
  @CsvSource({"application/msword", "application/vnd.ms-excel", "text/plain"})
  void aPageThatCallsItselfSomethingElseIsReadAsAPage(String declared) {
    // given
    SampleReport sample = SampleReport.of(EDITION, 101);

    // when
    StructuredReport report = Parsed.report(sample.bytes(Layout.HTML), declared, "report.doc");

    // then
    assertThat(AlignmentTest.printed(report)).isEqualTo(new TreeMap<>(sample.figures()));
    assertThat(report.issues())
        .containsExactly(
            new ParseIssue(
                "typeMismatch", "declared as " + declared + ", in fact text/html", null));
  }

  @Test
  void textThatCallsItselfAPageKeepsItsLines() {
    // given
    SampleReport sample = SampleReport.of(EDITION, 101);

    // when
    StructuredReport report =
        Parsed.report(sample.bytes(Layout.CELL_A_LINE), "text/html", "report.html");

    // then
    assertThat(AlignmentTest.printed(report)).isEqualTo(new TreeMap<>(sample.figures()));
    assertThat(report.issues())
        .extracting(ParseIssue::detail)
        .containsExactly("declared as text/html, in fact text/plain");
  }
}
