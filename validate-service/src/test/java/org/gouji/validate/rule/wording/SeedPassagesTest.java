package org.gouji.validate.rule.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.fixture.OtherText;
import org.gouji.validate.rule.fixture.ReportMother;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of this package on real reports, where those are at hand. */
class SeedPassagesTest {
  private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");
  private static final List<Rule> RULES =
      List.of(
          new LostFigureRule(),
          new MalformedDateRule(),
          new PlaceholderRule(),
          new CitationRule(),
          new PersonalDataRule());

  @Test
  void realReportsAreAtHand() {
    assumeTrue(Files.isDirectory(SEEDS), "no ../shared/seeds beside the repository");
    assertThat(SEEDS.resolve("expected")).isDirectory();
  }

  @TestFactory
  Stream<DynamicTest> findsInRealReportsWhatPeopleFoundAndNothingElse() throws IOException {
    if (!Files.isDirectory(SEEDS)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(SEEDS)) {
      List<Path> reports = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return reports.stream()
          .map(
              report ->
                  DynamicTest.dynamicTest(
                      report.getFileName().toString(),
                      () -> assertThat(found(report)).isEqualTo(expected(report))));
    }
  }

  private static List<String> found(Path report) throws IOException {
    String text = Files.readString(report, StandardCharsets.UTF_8);
    ReportContext context =
        new ReportContext(OtherText.of(ReportMother.clean2021(), text), ReportMother.TAXONOMY);
    List<String> rules = new ArrayList<>();
    for (Rule rule : RULES) {
      if (rule.check(context) instanceof RuleCheck.Failed failed) {
        failed.violations().forEach(violation -> rules.add(rule.id()));
      }
    }
    return rules;
  }

  private static List<String> expected(Path report) throws IOException {
    String name = report.getFileName().toString().replace(".txt", ".json");
    JsonNode truth = new JsonMapper().readTree(SEEDS.resolve("expected").resolve(name).toFile());
    List<String> rules = new ArrayList<>();
    truth.get("alerts").forEach(alert -> rules.add(alert.asText()));
    rules.retainAll(RULES.stream().map(Rule::id).toList());
    return rules;
  }
}
