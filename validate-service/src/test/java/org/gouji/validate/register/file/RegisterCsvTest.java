package org.gouji.validate.register.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gouji.validate.contract.AgencyKind;
import org.gouji.validate.contract.ExpectedAgency;
import org.gouji.validate.register.RegisterKey;
import org.gouji.validate.register.RegisterMother;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegisterCsvTest {
  private static final RegisterKey KEY = new RegisterKey(2023, "653921");
  private static final String TABLE =
      """
      行政机关名称,统一社会信用代码,类别,截止日期,包含单位
      云岭县人民政府,,政府,,青溪镇；11653921MB7A21X04K
      青溪镇人民政府,,乡镇,2024/2/9,
      云岭县水利局,11653921MB7A21X04K,部门,2024年2月19日,
      """;
  private static final List<ExpectedAgency> AGENCIES =
      List.of(
          new ExpectedAgency(
              "云岭县人民政府", null, AgencyKind.GOVERNMENT, null, List.of("青溪镇", "11653921MB7A21X04K")),
          new ExpectedAgency(
              "青溪镇人民政府", null, AgencyKind.TOWNSHIP, LocalDate.of(2024, 2, 9), List.of()),
          new ExpectedAgency(
              "云岭县水利局",
              "11653921MB7A21X04K",
              AgencyKind.DEPARTMENT,
              LocalDate.of(2024, 2, 19),
              List.of()));

  @ParameterizedTest
  @MethodSource("encodings")
  void readsATableInEitherEncoding(byte[] file) {
    assertThat(RegisterCsv.read(file, KEY)).isEqualTo(AGENCIES);
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        argumentSet("UTF-8", (Object) TABLE.getBytes(StandardCharsets.UTF_8)),
        argumentSet("with a mark", (Object) ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8)),
        argumentSet("GB18030", (Object) TABLE.getBytes(Charset.forName("GB18030"))),
        argumentSet(
            "lines that end in CR LF",
            (Object) TABLE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void takesTheKindFromTheNameWhereNoneStands() {
    assertThat(read("name\n青溪镇\n云岭县\n云岭县水利局\n"))
        .extracting(ExpectedAgency::kind)
        .containsExactly(AgencyKind.TOWNSHIP, AgencyKind.GOVERNMENT, AgencyKind.DEPARTMENT);
  }

  @Test
  void readsManyRegistersByYearAndDivision() {
    // when
    Map<RegisterKey, List<ExpectedAgency>> read =
        RegisterCsv.readAll(
            bytes("年度,行政区划代码,名称\n2023,653921,青溪镇\n2022,653922,白石镇\n2023,653921,石桥乡\n"));

    // then
    assertThat(read).containsOnlyKeys(KEY, new RegisterKey(2022, "653922"));
    assertThat(read.get(KEY)).extracting(ExpectedAgency::name).containsExactly("青溪镇", "石桥乡");
  }

  @Test
  void readsBackWhatItWrites() {
    // given names that a spreadsheet would compute
    ExpectedAgency formula =
        new ExpectedAgency("=1+1,\"镇\"", "-7", AgencyKind.OTHER, null, List.of());
    byte[] written = RegisterCsvWriter.write(RegisterMother.register(2023, formula));

    // then
    assertThat(new String(written, StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFFyear,divisionCode,name,code,kind,deadline,includes\r\n"
                + "2023,653921,\"'=1+1,\"\"镇\"\"\",'-7,other,,\r\n");
    assertThat(RegisterCsv.read(written, KEY)).containsExactly(formula);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        argumentSet("nothing", "", "null/null null"),
        argumentSet("a header alone", "name,kind\n", "null/null null"),
        argumentSet("an unknown column", "name,kinds\n青溪镇,township\n", "1/2 kinds"),
        argumentSet("no column of names", "kind\ntownship\n", "1/null name"),
        argumentSet("a column twice", "name,名称\n青溪镇,白石镇\n", "1/2 name"),
        argumentSet("no name", "name,kind\n青溪镇,\n ,township\n", "3/1 name"),
        argumentSet("an unknown kind", "name,kind\n青溪镇,village\n", "2/2 kind"),
        argumentSet("a name that tells no kind", "name\n云岭水务公司\n", "2/null kind"),
        argumentSet(
            "a line behind one with a line break in it",
            "name,deadline\n\"云岭县\n水利局\",\n\n白石镇,someday\n",
            "5/2 deadline"),
        argumentSet(
            "a deadline before the year is over",
            "name,deadline\n青溪镇,2023-12-31\n",
            "2/null deadline"),
        argumentSet("a day that is none", "name,deadline\n青溪镇,2024-02-30\n", "2/2 deadline"),
        argumentSet("the same agency twice", "name\n青溪镇\n白石镇\n青溪镇人民政府\n", "4/null name"),
        argumentSet(
            "an agency that includes itself", "name,includes\n云岭县,云岭县人民政府\n", "2/null includes"),
        argumentSet("one that includes a stranger", "name,includes\n云岭县,青溪镇\n", "2/null includes"),
        argumentSet("another division", "name,divisionCode\n青溪镇,653999\n", "2/2 divisionCode"),
        argumentSet("more fields than columns", "name,kind\n青溪镇,township,x\n", "2/3 null"),
        argumentSet("an open quotation mark", "name\n青溪镇\n\"白石镇\n", "3/null null"),
        argumentSet("several lines", "name,kind\n,x\n青溪镇,y\n", "2/1 name, 2/2 kind, 3/2 kind"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void tellsEveryFaultByItsPlace(String table, String places) {
    assertThatThrownBy(() -> read(table))
        .asInstanceOf(InstanceOfAssertFactories.type(RegisterRejectedException.class))
        .extracting(RegisterRejectedException::faults)
        .asInstanceOf(InstanceOfAssertFactories.list(RegisterFault.class))
        .extracting(fault -> fault.line() + "/" + fault.column() + " " + fault.field())
        .containsExactly(places.split(", "));
  }

  @Test
  void tellsTheFirstHundredFaultsAndHowManyThereAre() {
    // given
    String table =
        IntStream.range(0, 250).mapToObj(i -> "镇" + i + ",x").collect(Collectors.joining("\n"));

    // then
    assertThatThrownBy(() -> read("name,kind\n" + table))
        .isInstanceOfSatisfying(
            RegisterRejectedException.class,
            refused -> {
              assertThat(refused.count()).isEqualTo(250);
              assertThat(refused.faults()).hasSize(100);
            });
  }

  @Test
  void refusesMoreAgenciesThanARegisterHolds() {
    // given
    String table =
        IntStream.rangeClosed(0, 10_000)
            .mapToObj(i -> "第" + i + "镇")
            .collect(Collectors.joining("\n"));

    // then
    assertThatThrownBy(() -> read("name\n" + table))
        .isInstanceOfSatisfying(
            RegisterRejectedException.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(RegisterFault::detail)
                    .containsExactly("at most 10000 agencies, not 10001"));
  }

  private static List<ExpectedAgency> read(String table) {
    return RegisterCsv.read(bytes(table), KEY);
  }

  private static byte[] bytes(String table) {
    return table.getBytes(StandardCharsets.UTF_8);
  }
}
