package org.gouji.validate.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.rule.fixture.ReportMother;
import org.junit.jupiter.api.Test;

class FilingTest {

  @Test
  void keepsTheNewestRevisionAndTheOneBeforeWhateverTheirOrder() {
    // given
    StructuredReport first = ReportMother.clean2021().build();
    StructuredReport second = ReportMother.clean2021().revision(2).build();
    StructuredReport third = ReportMother.clean2021().revision(3).build();

    // when
    Filing inOrder = Filing.of(first).with(second).with(third);

    // then
    assertThat(inOrder.newest().revision()).isEqualTo(3);
    assertThat(Objects.requireNonNull(inOrder.replaced()).revision()).isEqualTo(2);
    assertThat(Filing.of(third).with(first).with(second)).isEqualTo(inOrder);
    assertThat(inOrder.with(second).with(third).with(first)).isEqualTo(inOrder);
    assertThat(inOrder.version()).isEqualTo(first.reportId() + ":3");
  }
}
