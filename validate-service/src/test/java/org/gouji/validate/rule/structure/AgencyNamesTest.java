package org.gouji.validate.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyNamesTest {

  @ParameterizedTest
  @CsvSource({
    "青溪镇,青溪镇",
    "青溪镇,青溪镇人民政府",
    "青溪镇政府,青溪镇人民政府",
    "青溪镇人民政府,云岭县青溪镇",
    "青溪镇,安南省云岭县青溪镇人民政府",
    "安南省青溪镇,安南省云岭县青溪镇",
    "南口市青溪区白石街道,南口市青溪区白石街道办事处",
    "白石街道办,青溪区白石街道",
    "教育局,云岭县教育局",
    "云岭 县青溪镇,云岭县青溪镇",
    "雲嶺縣青溪鎮人民政府,云岭县青溪镇人民政府",
    "云岭县人民政府办公室,云岭县政府办公室",
    "云岭青溪镇,青溪镇",
    "云岭县,云岭县人民政府",
  })
  void takesALongerFormForTheSameName(String one, String other) {
    assertThat(AgencyNames.agree(one, other)).isTrue();
    assertThat(AgencyNames.agree(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "青溪镇,白石镇",
    "东山镇,小东山镇",
    "云岭县青溪镇,白水县青溪镇",
    "云岭县青溪镇,云岭县青溪乡",
    "云岭县教育局,云岭县民政局",
    "云岭县,云岭县青溪镇",
    "云岭县人民政府,云岭县青溪镇人民政府",
    "青溪街道,青溪镇",
  })
  void tellsDifferentNamesApart(String one, String other) {
    assertThat(AgencyNames.agree(one, other)).isFalse();
    assertThat(AgencyNames.agree(other, one)).isFalse();
  }
}
