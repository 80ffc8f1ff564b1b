package org.gouji.validate.register.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gouji.parse.contract.ContractJson;
import org.gouji.validate.contract.AgencyKind;
import org.gouji.validate.contract.RegisterUpdated;
import org.gouji.validate.register.RegisterKey;
import org.gouji.validate.register.RegisterMother;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegisterJsonTest {
  private static final RegisterKey KEY = new RegisterKey(2023, "653921");

  @Test
  void readsWhatTheServiceAnswers() {
    // given
    RegisterUpdated register =
        RegisterMother.register(
            2023, RegisterMother.government("云岭县", "青溪镇"), RegisterMother.township("青溪镇"));

    // then
    assertThat(RegisterJson.read(ContractJson.write(register), KEY).agencies())
        .isEqualTo(register.agencies());
  }

  @Test
  void readsDeadlinesOfKinds() {
    // when
    RegisterJson.Content content =
        read("{\"deadlines\":{\"township\":\"2024-02-29\"},\"agencies\":[{\"name\":\"青溪镇\"}]}");

    // then
    assertThat(content.deadlines())
        .isEqualTo(Map.of(AgencyKind.TOWNSHIP, LocalDate.of(2024, 2, 29)));
    assertThat(content.agencies()).containsExactly(RegisterMother.township("青溪镇"));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        argumentSet("no JSON", "{\n  \"agencies\": [,]}", "2/16 null"),
        argumentSet("no object", "[]", "1/null null"),
        argumentSet("a field twice", "{\"agencies\":[],\"agencies\":[]}", "1/26 null"),
        argumentSet("no agencies", "{}", "null/null agencies"),
        argumentSet(
            "a field that is none",
            "{\"agencies\":[{\"name\":\"青溪镇\",\"deadine\":1}]}",
            "null/null agencies[0].deadine"),
        argumentSet(
            "an unknown kind",
            "{\"agencies\":[{\"name\":\"青溪镇\"},{\"name\":\"白石镇\",\"kind\":\"town\"}]}",
            "null/null agencies[1].kind"),
        argumentSet(
            "a deadline of another year",
            "{\"deadlines\":{\"zone\":\"2023-01-31\"},\"agencies\":[{\"name\":\"青溪镇\"}]}",
            "null/null deadlines.zone"),
        argumentSet(
            "a stranger included",
            "{\"agencies\":[{\"name\":\"云岭县\",\"includes\":[\"白石镇\"]}]}",
            "null/null agencies[0].includes"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void tellsEveryFaultByItsPath(String json, String place) {
    assertThatThrownBy(() -> read(json))
        .asInstanceOf(InstanceOfAssertFactories.type(RegisterRejectedException.class))
        .extracting(RegisterRejectedException::faults)
        .asInstanceOf(InstanceOfAssertFactories.list(RegisterFault.class))
        .extracting(fault -> fault.line() + "/" + fault.column() + " " + fault.field())
        .containsExactly(place);
  }

  @Test
  void readsHolidaysOfTheirYearAlone() {
    assertThat(RegisterJson.readDays(bytes("{\"days\":[\"2027-02-06\",\"2027/1/31\"]}"), 2027))
        .isEqualTo(List.of(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 6)));
    assertThatThrownBy(() -> RegisterJson.readDays(bytes("{\"days\":[\"2026-12-31\"]}"), 2027))
        .isInstanceOf(RegisterRejectedException.class);
  }

  private static RegisterJson.Content read(String json) {
    return RegisterJson.read(bytes(json), KEY);
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
