package org.gouji.validate.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.parse.contract.ContractJson;
import org.gouji.validate.contract.ReportValidated.Counts;
import org.junit.jupiter.api.Test;

class ReportValidatedTest {

  @Test
  void isOneEventForEveryValidation() {
    // given
    ReportValidated validated =
        ContractJson.read(
            Golden.sample("report-validated/full").getBytes(StandardCharsets.UTF_8),
            ReportValidated.class);

    // then
    assertThat(validated.id()).isEqualTo(validated.reportId() + ":validated:3");
  }

  @Test
  void countsTheOpenAlertsOnly() {
    // given
    List<Alert> alerts =
        List.of(alert("minimal"), alert("minimal"), alert("full"), alert("dismissed"));

    // then
    assertThat(Counts.of(alerts)).isEqualTo(new Counts(0, 2, 0));
  }

  private static Alert alert(String sample) {
    return ContractJson.read(
        Golden.sample("alert/" + sample).getBytes(StandardCharsets.UTF_8), Alert.class);
  }
}
