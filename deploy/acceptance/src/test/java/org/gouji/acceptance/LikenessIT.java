package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.acceptance.client.Auditor;
import org.gouji.acceptance.client.Portal;
import org.gouji.acceptance.document.ReportDocument;
import org.gouji.acceptance.document.ReportDocuments;
import org.gouji.acceptance.environment.OnStack;
import org.gouji.acceptance.environment.Stack;
import org.gouji.parse.contract.SectionKind;
import org.junit.jupiter.api.Test;

/** Reports are held against those of other agencies: their words and their figures. */
@OnStack
class LikenessIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  // A division that no other specification files reports of
  private static final String DIVISION = "659009";
  private static final String LICENSES = "proactive.licenses.decisions";

  private final Portal portal;
  private final Auditor auditor;
  private final ReportDocuments documents = new ReportDocuments(61);

  LikenessIT(Stack stack) {
    this.portal = Portal.named(stack, "likeness-portal");
    this.auditor = Auditor.of(stack);
  }

  @Test
  void aNarrativeTakenFromAnotherAgencyIsFoundOnBothSidesUntilOneIsRewritten() {
    // given
    ReportDocument original = documents.clean(2023);
    ReportDocument rewritten = documents.clean(2023);
    ReportDocument copy = rewritten;
    for (SectionKind section : original.prose().keySet()) {
      copy = copy.withProse(section, text -> original.prose().get(section));
    }

    // when
    String originalId = portal.fileAndWait(original).reportId();
    String copyId = portal.fileAndWait(copy).reportId();

    // then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(othersNamed(originalId)).containsExactly(copyId);
              assertThat(othersNamed(copyId)).containsExactly(originalId);
            });
    JsonNode alert = auditor.alerts(copyId, "open").get(0);
    assertThat(alert.get("severity").asText()).isEqualTo("warning");
    assertThat(alert.at("/message/zh").asText()).contains(original.agency());
    assertThat(auditor.text(copyId)).contains(alert.at("/evidence/0/text").asText());
    assertThat(auditor.text(originalId)).contains(alert.at("/evidence/1/text").asText());

    // when
    portal.fileAndWait(rewritten);

    // then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(auditor.openFindings(originalId)).isEmpty();
              assertThat(auditor.openFindings(copyId)).isEmpty();
            });
  }

  @Test
  void aFigureFarFromThoseOfComparableAgenciesIsTold() {
    // given nine townships of a division, one of which issued a hundred times as many licences
    List<String> reports = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      String licenses = String.valueOf(i == 4 ? 52_000 : 400 + 10 * i);
      ReportDocument report =
          documents.clean(2023).withFigures(figures -> figures.with(LICENSES, licenses));

      // when
      reports.add(
          portal
              .settled(
                  Portal.accepted(
                      portal
                          .user()
                          .submit(
                              report.bytes(),
                              ReportDocument.MEDIA_TYPE,
                              Map.of("divisionCode", DIVISION))))
              .reportId());
    }

    // then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              List<JsonNode> far = onLicenses(reports.get(4));
              assertThat(far).hasSize(1);
              assertThat(far.get(0).get("severity").asText()).isEqualTo("info");
              assertThat(far.get(0).get("actual").asInt()).isEqualTo(52_000);
              assertThat(far.get(0).get("expected").asInt()).isEqualTo(450);
            });
    for (String other : reports) {
      if (!other.equals(reports.get(4))) {
        assertThat(onLicenses(other)).isEmpty();
      }
    }
  }

  /** The open alerts on licences far from others'; the other figures are drawn. */
  private List<JsonNode> onLicenses(String reportId) {
    return auditor.alerts(reportId, "open").stream()
        .filter(alert -> alert.get("ruleId").asText().equals("A02"))
        .filter(alert -> alert.at("/evidence/0/concept").asText().equals(LICENSES))
        .toList();
  }

  /** The other reports that open alerts on copied narratives name. */
  private Set<String> othersNamed(String reportId) {
    return auditor.alerts(reportId, "open").stream()
        .filter(alert -> alert.get("ruleId").asText().equals("Q03"))
        .flatMap(alert -> alert.get("evidence").valueStream())
        .filter(evidence -> evidence.has("reportId"))
        .map(evidence -> evidence.get("reportId").asText())
        .collect(Collectors.toSet());
  }
}
