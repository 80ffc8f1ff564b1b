package org.gouji.parse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.sample.PrintedSample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports as an office program prints them to PDF. */
class PrintedReportsTest {

  @ParameterizedTest
  @EnumSource(PrintedSample.class)
  void putsEveryFigureInItsConcept(PrintedSample sample) throws IOException {
    // when
    StructuredReport report = Parsed.report(sample.pdf(), "application/pdf");

    // then
    assertThat(report.edition()).isEqualTo(sample.edition().id());
    assertThat(AlignmentTest.printed(report)).isEqualTo(expected(sample));
  }

  @ParameterizedTest
  @EnumSource(PrintedSample.class)
  void readsTitleSectionsAndSignature(PrintedSample sample) throws IOException {
    // given
    int year = sample.edition().years().from();

    // when
    StructuredReport report = Parsed.report(sample.pdf(), "application/pdf");

    // then
    assertThat(report.title()).isEqualTo("青禾县云溪镇人民政府" + year + "年政府信息公开工作年度报告");
    assertThat(report.agency().name()).isEqualTo("青禾县云溪镇人民政府");
    assertThat(report.year()).isEqualTo(year);
    assertThat(report.signedAt()).isEqualTo(LocalDate.of(year + 1, 1, 18));
    assertThat(report.sections()).extracting("number").containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.sections().get(0).text()).isEqualTo("本节说明第1部分的工作，全年共召开会议3次。");
    assertThat(report.sections().get(3).heading()).isEqualTo("四、政府信息公开行政复议、行政诉讼情况");
  }

  @ParameterizedTest
  @EnumSource(PrintedSample.class)
  void saysOnWhichPageEachFigureStands(PrintedSample sample) throws IOException {
    // given
    List<String> pages = pages(sample.pdf());
    assertThat(pages).hasSizeGreaterThan(1);

    // when
    StructuredReport report = Parsed.report(sample.pdf(), "application/pdf");

    // then
    assertThat(report.facts().values())
        .filteredOn(fact -> fact.state() == FactState.REPORTED)
        .allSatisfy(
            fact -> {
              assertThat(pages.get(fact.source().page() - 1)).contains(fact.text());
              assertThat(report.text().substring(fact.source().start(), fact.source().end()))
                  .isEqualTo(fact.text());
            });
  }

  /** What another reader finds on each page; no figure stands on two. */
  private static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }

  private static Map<String, String> expected(PrintedSample sample) {
    Map<String, String> expected = new TreeMap<>();
    sample
        .report()
        .figures()
        .forEach(
            (concept, text) ->
                expected.put(
                    concept, text.matches("-?\\d.*") ? text : FactState.BLANK + " " + text));
    return expected;
  }
}
