package org.gouji.validate.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyLevelTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云岭县人民政府",
        "云岭县",
        "安南省人民政府",
        "青江市望桐区人民政府",
        "青江市望桐区",
        "白石自治州政府",
        "乌兰旗人民政府",
        "北原盟行政公署",
        "青江市江北新区人民政府",
        "雲嶺縣人民政府"
      })
  void governmentsOfCountiesAndAboveHaveUntilTheEndOfMarch(String agency) {
    assertThat(AgencyLevel.of(agency))
        .map(kind -> AgencyLevel.deadline(kind, 2023))
        .contains(LocalDate.of(2024, 3, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云岭县青溪镇人民政府",
        "青溪镇",
        "石桥乡政府",
        "望桐区临江街道办事处",
        "临江街道",
        "临江街道办",
        "哈拉苏木人民政府",
        "云岭县农业农村局",
        "安南省水利厅",
        "云岭县发展和改革委员会",
        "云岭县卫健委",
        "云岭县人民政府办公室",
        "青溪镇党政办公室",
        "云岭县行政审批服务中心",
        "青江经济技术开发区管理委员会",
        "青江经济技术开发区",
        "青江高新区",
        "青江市江北新区管委会",
        "云台山风景名胜区"
      })
  void townshipsDepartmentsAndZonesHaveUntilTheEndOfJanuary(String agency) {
    assertThat(AgencyLevel.of(agency))
        .map(kind -> AgencyLevel.deadline(kind, 2023))
        .contains(LocalDate.of(2024, 1, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "云岭水务有限公司", "云岭县人民法院", "青江市江北新区", "向阳社区", "云岭学院东校区"})
  void otherNamesDoNotTellTheLevel(String agency) {
    assertThat(AgencyLevel.of(agency)).isEmpty();
  }
}
