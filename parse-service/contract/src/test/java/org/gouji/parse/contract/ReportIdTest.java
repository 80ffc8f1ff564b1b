package org.gouji.parse.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ids stand in the log for ever, so their derivation is pinned by known answers. */
class ReportIdTest {
  private static final String SHA256 = "aa".repeat(32);
  private static final String OTHER_SHA256 = "bb".repeat(32);

  @Test
  void derivesFromTheCodeWhereThereIsOne() {
    // given one agency under two names
    Agency before = new Agency("澄岭县栗园镇人民政府", "11990123MB1X00014C", "990123104");
    Agency renamed = new Agency("澄岭市栗园街道办事处", "11990123MB1X00014C", null);

    // then
    assertThat(ReportId.of(before, 2020, SHA256)).isEqualTo("702fb642639000ed7b3fc7f22747efce");
    assertThat(ReportId.of(renamed, 2020, OTHER_SHA256))
        .isEqualTo("702fb642639000ed7b3fc7f22747efce");
  }

  @Test
  void derivesFromDivisionAndNameElse() {
    // given
    Agency agency = new Agency("栗园镇", null, "990123104");
    Agency namesake = new Agency("栗园镇", null, "990777102");

    // then
    assertThat(ReportId.of(agency, 2020, SHA256)).isEqualTo("20bd4ce9a23feb524505dc773dac52e1");
    assertThat(ReportId.of(namesake, 2020, SHA256))
        .isNotEqualTo("20bd4ce9a23feb524505dc773dac52e1");
  }

  @Test
  void isTheSameWithOrWithoutPeoplesGovernment() {
    assertThat(ReportId.of(new Agency("澄岭县 栗园镇人民政府", null, null), 2020, SHA256))
        .isEqualTo(ReportId.of(new Agency("澄岭县栗园镇", null, null), 2020, OTHER_SHA256));
  }

  @Test
  void isAnotherInAnotherYear() {
    // given
    Agency agency = new Agency("澄岭县栗园镇", null, null);

    // then
    assertThat(ReportId.of(agency, 2020, SHA256)).isNotEqualTo(ReportId.of(agency, 2021, SHA256));
  }

  @Test
  void takesADocumentOfAnUnknownAgencyForItself() {
    // given
    Agency unknown = new Agency(null, null, "990123104");

    // then
    assertThat(ReportId.of(unknown, 2020, SHA256)).isEqualTo("ee8d995216c3c7393b77b2749ae11652");
    assertThat(ReportId.of(unknown, 2021, SHA256)).isEqualTo("ee8d995216c3c7393b77b2749ae11652");
    assertThat(ReportId.of(unknown, 2020, OTHER_SHA256))
        .isNotEqualTo("ee8d995216c3c7393b77b2749ae11652");
  }

  @Test
  void takesADocumentOfAnUnknownYearForItself() {
    // given
    Agency agency = new Agency("澄岭县栗园镇", "11990123MB1X00014C", null);

    // then
    assertThat(ReportId.of(agency, null, SHA256)).isEqualTo("ee8d995216c3c7393b77b2749ae11652");
  }

  @ParameterizedTest
  @CsvSource({
    "栗园镇人民政府, 栗园镇",
    "栗园镇, 栗园镇",
    "'栗　园 镇\u00a0人民政府', 栗园镇",
    "澄岭县人民政府办公室, 澄岭县人民政府办公室",
    "人民政府, 人民政府"
  })
  void baresANameOfPeoplesGovernmentAndSpaces(String name, String bare) {
    assertThat(ReportId.bareName(name)).isEqualTo(bare);
  }
}
