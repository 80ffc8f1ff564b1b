package org.gouji.validate.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.operator.RulesMother.findings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.engine.Finding;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.engine.RuleSet;
import org.gouji.validate.engine.RulesInForce;
import org.gouji.validate.engine.Validation;
import org.gouji.validate.rule.Circumstances;
import org.gouji.validate.rule.fixture.ReportBuilder;
import org.gouji.validate.rule.fixture.ReportMother;
import org.junit.jupiter.api.Test;

/** The rules that are shipped as an example do what they say. */
class ExampleRulesTest {
  private static final Path FOLDER = Path.of("..", "deploy", "local", "rules");

  @Test
  void theyLoad() throws Exception {
    // when
    RuleSet rules = rules();

    // then
    assertThat(rules.catalogue().rules())
        .filteredOn(rule -> rules.isOwn(rule.id()))
        .extracting(rule -> rule.id())
        .containsExactly("X01", "X02", "X03");
    assertThat(rules.settings().all()).hasSize(3);
  }

  @Test
  void theyAreSilentOnCleanReports() throws Exception {
    // given
    StructuredReport before = ReportMother.clean("2021", 2022).build();

    // when
    Validation validation = validate(ReportMother.clean("2021", 2023), before);

    // then
    assertThat(validation.findings())
        .extracting(Finding::ruleId)
        .doesNotContain("X01", "X02", "X03");
  }

  @Test
  void theyFindWhatTheyAreFor() throws Exception {
    // given
    StructuredReport before =
        ReportMother.clean("2021", 2022)
            .figure("requests.received.total", "12")
            .figure("remedies.reconsideration.total", "0")
            .build();
    ReportBuilder report =
        ReportMother.zeros2021()
            .figure("requests.processedTotal.total", "23")
            .figure("requests.denied.processInformation.total", "7")
            .figure("requests.denied.thirdPartyRights.total", "5")
            .figure("remedies.litigationAfterReconsideration.corrected", "2");

    // when
    Validation validation = validate(report, before);

    // then
    assertThat(messages(validation, "X01"))
        .containsExactly(
            report.build().agency().name()
                + " had 12 requests the year before and reports none on 2023.");
    assertThat(messages(validation, "X02"))
        .containsExactly("Of 23 requests decided, 12 were denied, more than 11.5.");
    assertThat(messages(validation, "X03"))
        .containsExactly(
            "2 corrected in litigation after reconsideration, and no reconsideration in either"
                + " year.");
  }

  private static List<String> messages(Validation validation, String ruleId) {
    return findings(validation, ruleId).stream().map(finding -> finding.message().en()).toList();
  }

  private static Validation validate(ReportBuilder report, StructuredReport before)
      throws IOException, RulesRefusedException {
    return new RuleEngine(new RulesInForce(rules()), ReportMother.TAXONOMY, id -> {})
        .validate(report.build(), Circumstances.NONE.withPreviousYear(before));
  }

  private static RuleSet rules() throws IOException, RulesRefusedException {
    return RulesMother.COMPILER.compile(RuleDirectory.read(FOLDER));
  }
}
