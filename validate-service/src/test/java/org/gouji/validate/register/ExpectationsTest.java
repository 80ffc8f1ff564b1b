package org.gouji.validate.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.register.RegisterMother.DIVISION;
import static org.gouji.validate.register.RegisterMother.government;
import static org.gouji.validate.register.RegisterMother.register;
import static org.gouji.validate.register.RegisterMother.township;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.ReportId;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.AgencyKind;
import org.gouji.validate.contract.ExpectedAgency;
import org.gouji.validate.contract.RegisterUpdated;
import org.gouji.validate.history.Filing;
import org.gouji.validate.history.MemoryShelf;
import org.gouji.validate.rule.fixture.ReportMother;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectationsTest {
  private static final String CODE = "11653921MB7A21X04K";
  private static final ExpectedAgency CODED =
      new ExpectedAgency("云岭县水利局", CODE, AgencyKind.DEPARTMENT, null, List.of());

  private final MemoryShelf shelf = new MemoryShelf();
  private final MemoryRegisterShelf registers = new MemoryRegisterShelf();
  private final Expectations expectations = new Expectations(shelf, registers);

  static Stream<Arguments> filers() {
    return Stream.of(
        argumentSet("the name as registered", agency("青溪镇人民政府", null, DIVISION), "青溪镇人民政府"),
        argumentSet("without 人民政府", agency("青溪镇", null, DIVISION), "青溪镇人民政府"),
        argumentSet("with the county in front", agency("云岭县青溪镇", null, DIVISION), "青溪镇人民政府"),
        argumentSet("in traditional script", agency("雲嶺縣青溪鎮人民政府", null, DIVISION), "青溪镇人民政府"),
        argumentSet("without a division", agency("云岭县青溪镇人民政府", null, null), "青溪镇人民政府"),
        argumentSet("its code in another division", agency("水务局", CODE, "110000"), "云岭县水利局"),
        argumentSet("a code that is not registered", agency("青溪镇", "X1", DIVISION), "青溪镇人民政府"),
        argumentSet("another division", agency("青溪镇", null, "110000"), null),
        argumentSet("a name that two entries have", agency("石桥乡", null, DIVISION), null),
        argumentSet("a department without a division", agency("财政局", null, null), null),
        argumentSet("another name", agency("白石镇", null, DIVISION), null));
  }

  @ParameterizedTest
  @MethodSource("filers")
  void knowsWhichEntryAFilerIs(Agency filer, @Nullable String expected) {
    // given
    lay(
        register(
            2023,
            township("青溪镇人民政府"),
            township("云岭县石桥乡"),
            township("望海县石桥乡"),
            new ExpectedAgency("财政局", null, AgencyKind.DEPARTMENT, null, List.of()),
            CODED));

    // then
    Expectation expectation = around(file(filer)).expectation();
    assertThat(expectation == null ? null : expectation.entry().name()).isEqualTo(expected);
  }

  @Test
  void takesNobodyForATownOfWhichTwoCountiesHaveOne() {
    // given
    lay(register(2023, township("青溪镇")));
    lay(register("653922", 2023, township("青溪镇")));

    // then
    assertThat(around(file(agency("青溪镇", null, null))).expectation()).isNull();
  }

  @Test
  void theDeadlineIsThatOfTheEntryElseOfItsKindElseOfTheLawAndNoHoliday() {
    // given
    ExpectedAgency own =
        new ExpectedAgency("白石镇", null, AgencyKind.TOWNSHIP, LocalDate.of(2024, 2, 20), List.of());
    lay(
        new RegisterUpdated(
            2023,
            DIVISION,
            Map.of(AgencyKind.TOWNSHIP, LocalDate.of(2024, 2, 9)),
            List.of(own, township("青溪镇"), government("云岭县"), CODED),
            null,
            RegisterMother.MORNING,
            "office"));
    registers.put(RegisterMother.holidays(2024, LocalDate.of(2024, 2, 9)), 7);

    // then
    assertThat(unmet("白石镇", null)).isEqualTo(LocalDate.of(2024, 2, 20));
    assertThat(unmet("青溪镇", null)).isEqualTo(LocalDate.of(2024, 2, 10));
    assertThat(unmet("云岭县", null)).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(unmet("云岭县水利局", CODE)).isEqualTo(LocalDate.of(2024, 1, 31));
  }

  @Test
  void nobodyMissesAReportThatWasFiledUnderAnotherForm() {
    // given
    lay(register(2023, township("青溪镇人民政府")));
    String expected = id("青溪镇", null);
    assertThat(expectations.unmet(Set.of(expected))).containsOnlyKeys(expected);

    // when
    StructuredReport filed = file(agency("云岭县青溪镇", null, null));

    // then
    assertThat(expectations.unmet(Set.of(expected))).isEmpty();
    assertThat(expectations.affectedBy(List.of(filed)))
        .isEqualTo(Map.of(filed.reportId(), Set.of(expected)));
  }

  @Test
  void nobodyMissesAReportOfAnAgencyThatWasDropped() {
    // given
    lay(register(2023, township("青溪镇")));
    lay(register(2023, township("白石镇")));

    // then
    assertThat(expectations.unmet(Set.of(id("青溪镇", null)))).isEmpty();
    assertThat(expectations.concernedBy(register(2023))).contains(id("青溪镇", null), id("白石镇", null));
  }

  @Test
  void aReportThatIsIncludedConcernsTheOneThatIncludesIt() {
    // given
    lay(register(2023, government("云岭县人民政府", "青溪镇", CODE), township("青溪镇"), CODED));
    StructuredReport county = file(agency("云岭县", null, DIVISION));
    StructuredReport town = file(agency("云岭县青溪镇", null, DIVISION));

    // then
    assertThat(around(county).included())
        .containsExactly(
            new Included("青溪镇", Filing.of(town).newest()), new Included("云岭县水利局", null));
    assertThat(expectations.affectedBy(List.of(town)).get(town.reportId()))
        .containsExactlyInAnyOrder(id("青溪镇", null), county.reportId());
  }

  @Test
  void thatWhichIsRegisteredHasAnotherNameWhenItChanges() {
    // given
    StructuredReport report = file(agency("青溪镇", null, DIVISION));
    lay(register(2023, township("青溪镇")));
    Registered before = around(report);

    // when
    registers.put(RegisterMother.holidays(2024, LocalDate.of(2024, 1, 31)), 7);

    // then
    assertThat(around(report).version(2023))
        .isNotEqualTo(before.version(2023))
        .contains("due=TOWNSHIP/2024-02-01");
    assertThat(Registered.NONE.version(2023)).isEmpty();
  }

  private long version;

  private void lay(RegisterUpdated register) {
    registers.put(register, ++version);
  }

  private StructuredReport file(Agency agency) {
    StructuredReport report = ReportMother.zeros2021().filedBy(agency).build();
    shelf.put(List.of(Filing.of(report)), List.of(report));
    return report;
  }

  private Registered around(StructuredReport report) {
    return expectations.around(List.of(report)).get(report.reportId());
  }

  private LocalDate unmet(String name, @Nullable String code) {
    String id = id(name, code);
    return expectations.unmet(Set.of(id)).get(id).deadline();
  }

  private static String id(String name, @Nullable String code) {
    return ReportId.of(agency(name, code, DIVISION), 2023, "");
  }

  private static Agency agency(String name, @Nullable String code, @Nullable String division) {
    return new Agency(name, code, division);
  }
}
