package org.gouji.validate.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.rule.fixture.ReportMother;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearsTest {
  private final MemoryShelf shelf = new MemoryShelf();
  private final Years years = new Years(shelf);

  @Test
  void followsACodeThroughAChangeOfName() {
    // given
    StructuredReport before = filed("安南县商务局", "C1", null, 2022);
    StructuredReport after = filed("安南县商务和粮食局", "C1", null, 2023);

    // then
    assertThat(previous(after)).isEqualTo(before);
    assertThat(years.affectedBy(before)).contains(after.reportId());
  }

  @Test
  void followsANameInADivisionWithOrWithoutPeoplesGovernment() {
    // given
    StructuredReport before = filed("青溪镇", null, "340323", 2022);
    StructuredReport after = filed("青溪镇人民政府", null, "340323", 2023);
    filed("青溪镇", null, "340322", 2022);

    // then
    assertThat(previous(after)).isEqualTo(before);
  }

  @Test
  void followsANameInTraditionalScript() {
    // given
    StructuredReport before = filed("雲嶺縣青溪鎮人民政府", null, null, 2022);
    StructuredReport after = filed("云岭县青溪镇人民政府", null, null, 2023);

    // then
    assertThat(previous(after)).isEqualTo(before);
    assertThat(years.affectedBy(before)).contains(after.reportId());
  }

  @Test
  void followsANameWithItsCountyInFrontEitherWay() {
    // given
    StructuredReport first = filed("安南市云岭县青溪镇人民政府", null, null, 2021);
    StructuredReport second = filed("青溪镇", null, null, 2022);
    StructuredReport third = filed("云岭县青溪镇", null, null, 2023);

    // then
    assertThat(previous(second)).isEqualTo(first);
    assertThat(previous(third)).isEqualTo(second);
  }

  @Test
  void followsNoShortNameThatMoreThanOneAgencyCanMean() {
    // given
    StructuredReport one = filed("云岭县青溪镇", null, null, 2022);
    StructuredReport shorter = filed("青溪镇", null, null, 2023);
    assertThat(previous(shorter)).isEqualTo(one);

    // when
    StructuredReport other = filed("望海县青溪镇", null, null, 2022);

    // then
    assertThat(previous(shorter)).isNull();
    assertThat(years.affectedBy(other)).contains(shorter.reportId());
  }

  @Test
  void followsNoPredecessorThatHasASuccessorOfItsOwn() {
    // given
    StructuredReport before = filed("云岭县青溪镇", null, null, 2022);
    StructuredReport shorter = filed("青溪镇", null, null, 2023);
    assertThat(previous(shorter)).isEqualTo(before);

    // when
    StructuredReport same = filed("云岭县青溪镇", null, null, 2023);

    // then
    assertThat(previous(same)).isEqualTo(before);
    assertThat(previous(shorter)).isNull();
    assertThat(years.affectedBy(same)).contains(shorter.reportId());
  }

  @Test
  void followsNoNamesakeWithAnotherCodeOrInAnotherDivision() {
    // given
    filed("云岭县青溪镇", "C1", null, 2022);
    StructuredReport otherCode = filed("云岭县青溪镇", "C2", null, 2023);
    filed("财政局", null, "340323", 2022);
    StructuredReport otherDivision = filed("财政局", null, "340322", 2023);

    // then
    assertThat(previous(otherCode)).isNull();
    assertThat(previous(otherDivision)).isNull();
  }

  @Test
  void followsNoDepartmentByANameThatAnyCountyHas() {
    // given
    filed("云岭县财政局", null, null, 2022);
    StructuredReport shorter = filed("财政局", null, null, 2023);
    filed("云岭县财政局", null, "340323", 2022);
    StructuredReport inDivision = filed("财政局", null, "340323", 2023);

    // then
    assertThat(previous(shorter)).isNull();
    assertThat(previous(inDivision)).isNotNull();
  }

  @Test
  void followsNothingWhereAgencyOrYearIsUnknown() {
    // given
    filed("青溪镇", null, null, 2022);
    StructuredReport nobody = filed(null, null, null, 2023);
    StructuredReport noYear = report("青溪镇", null, null, null);
    shelf.put(List.of(Filing.of(noYear)), List.of(noYear));

    // then
    assertThat(years.previous(List.of(nobody, noYear))).isEmpty();
    assertThat(years.affectedBy(noYear)).isEmpty();
  }

  @Test
  void doesNotSuffocateOnANameMadeOfDivisions() {
    // given
    String hostile = "甲县".repeat(5000);

    // then
    assertThat(Stream.of(AgencyKeys.of(report(hostile, null, null, 2023))).flatMap(List::stream))
        .isEmpty();
    assertThat(AgencyKeys.of(report("甲县".repeat(50), null, null, 2023)))
        .hasSizeLessThanOrEqualTo(4);
  }

  private @Nullable StructuredReport previous(StructuredReport report) {
    Map<String, Filing> found = years.previous(Set.of(report));
    return found.containsKey(report.reportId()) ? found.get(report.reportId()).newest() : null;
  }

  private StructuredReport filed(
      @Nullable String name, @Nullable String code, @Nullable String division, Integer year) {
    StructuredReport report = Filing.of(report(name, code, division, year)).newest();
    shelf.put(List.of(Filing.of(report)), List.of(report));
    return report;
  }

  private static StructuredReport report(
      @Nullable String name,
      @Nullable String code,
      @Nullable String division,
      @Nullable Integer year) {
    return ReportMother.clean2021().year(year).filedBy(new Agency(name, code, division)).build();
  }
}
