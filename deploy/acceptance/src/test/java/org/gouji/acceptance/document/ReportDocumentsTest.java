package org.gouji.acceptance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the other specifications rely on when they hold the whole to made reports. */
class ReportDocumentsTest {
  private final ReportDocuments documents = new ReportDocuments(7);

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020, 2021, 2024})
  void fillsEveryCellOfTheYearsEditionWithFiguresThatTieOut(int year) {
    // when
    ReportDocument report = documents.clean(year);

    // then
    assertThat(report.figures().cells().keySet())
        .isEqualTo(TaxonomyLoader.builtIn().forYear(year).orElseThrow().concepts().keySet());
    assertThat(TieOuts.broken(report)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = ".*_(BALANCE|WRONG|UP)")
  void plantsFiguresThatPartAsOftenAsTheFaultSays(Fault fault) {
    // when
    ReportDocument report = documents.faulty(2023, fault);

    // then
    assertThat(TieOuts.broken(report)).isEqualTo(new TreeMap<>(fault.alerts()));
  }

  @Test
  void writesEachRowOnALineWithATabBetweenCells() {
    // given
    ReportDocument report =
        documents.clean(2023).withFigures(cells -> cells.with("requests.carriedOut.total", "777"));
    Map<String, String> cells = report.figures().cells();

    // when
    String text = report.text();

    // then
    assertThat(text.lines())
        .contains(
            report.agency() + "2023年政府信息公开工作年度报告",
            String.join(
                "\t",
                "四、结转下年度继续办理",
                cells.get("requests.carriedOut.naturalPerson"),
                cells.get("requests.carriedOut.commercialEnterprise"),
                cells.get("requests.carriedOut.researchInstitution"),
                cells.get("requests.carriedOut.socialOrganization"),
                cells.get("requests.carriedOut.legalServiceOrganization"),
                cells.get("requests.carriedOut.otherOrganization"),
                "777"))
        .anyMatch(line -> line.contains("申请" + cells.get("requests.received.total") + "件"));
  }

  @Test
  void leavesASectionOutWithItsTable() {
    // when
    String text = documents.clean(2023).without(SectionKind.REMEDIES).text();

    // then
    assertThat(text).doesNotContain("四、政府信息公开行政复议", "复议后起诉");
  }

  @Test
  void givesNoAgencyTwice() {
    // when
    Set<String> agencies =
        documents.mixed(300).stream()
            .map(planned -> planned.report().agency())
            .collect(Collectors.toSet());

    // then
    assertThat(agencies).hasSize(300);
  }
}
