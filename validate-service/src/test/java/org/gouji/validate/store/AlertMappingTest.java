package org.gouji.validate.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.parse.contract.Agency;
import org.junit.jupiter.api.Test;

class AlertMappingTest {

  @Test
  void findsAnAgencyByItsNameWithoutGovernmentAndByItsCode() {
    assertThat(AlertMapping.agencyKeys(new Agency("青石镇 人民政府", "11340000TEST00017X", "340323104")))
        .containsExactly("青石镇", "11340000TEST00017X");
  }

  @Test
  void findsNoAgencyThatIsNotKnown() {
    assertThat(AlertMapping.agencyKeys(new Agency(null, null, "340323104"))).isEmpty();
  }
}
