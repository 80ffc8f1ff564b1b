package org.gouji.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.catalogue.RuleMetadata;
import org.gouji.validate.contract.RuleOutcome;
import org.gouji.validate.contract.RuleResult;
import org.gouji.validate.engine.Finding;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.engine.Validation;
import org.gouji.validate.rule.fixture.ExpectedFinding;
import org.gouji.validate.rule.fixture.ReportMother;
import org.gouji.validate.rule.fixture.RuleCase;
import org.gouji.validate.rule.fixture.RuleFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleFixturesTest {
  private static final Set<String> ALWAYS_APPLICABLE = Set.of("S01", "S09");
  private static final RuleEngine ENGINE =
      new RuleEngine(Catalogue.builtIn(), ReportMother.TAXONOMY);
  private static final List<RuleFixture> FIXTURES = fixtures();

  @TestFactory
  Stream<DynamicTest> everyRuleEndsAsItsFixtureSays() {
    return FIXTURES.stream()
        .flatMap(
            fixture ->
                fixture.cases().stream()
                    .map(
                        tried ->
                            DynamicTest.dynamicTest(
                                fixture.ruleId() + " " + tried.name(),
                                () -> assertEndsAsSaid(fixture.ruleId(), tried))));
  }

  @Test
  void everyRuleHasAFailingAPassingAndANotApplicableCase() {
    for (RuleMetadata rule : Catalogue.builtIn().rules()) {
      Set<Class<?>> kinds =
          FIXTURES.stream()
              .filter(fixture -> fixture.ruleId().equals(rule.id()))
              .flatMap(fixture -> fixture.cases().stream())
              .<Class<?>>map(RuleCase::getClass)
              .collect(Collectors.toSet());

      Set<Class<?>> wanted =
          ALWAYS_APPLICABLE.contains(rule.id())
              ? Set.of(RuleCase.Failing.class, RuleCase.Passing.class)
              : Set.of(
                  RuleCase.Failing.class, RuleCase.Passing.class, RuleCase.NotApplicable.class);
      assertThat(kinds).as(rule.id()).isEqualTo(wanted);
    }
  }

  private static void assertEndsAsSaid(String ruleId, RuleCase tried) {
    // when
    Validation validation = ENGINE.validate(tried.report(), tried.circumstances());

    // then
    RuleResult result =
        validation.results().stream()
            .filter(candidate -> candidate.ruleId().equals(ruleId))
            .findFirst()
            .orElseThrow();
    List<ExpectedFinding> said =
        validation.findings().stream()
            .filter(finding -> finding.ruleId().equals(ruleId))
            .map(ExpectedFinding::saidBy)
            .toList();
    Set<String> failed =
        validation.findings().stream()
            .map(Finding::ruleId)
            .collect(Collectors.toCollection(TreeSet::new));
    failed.remove(ruleId);

    assertThat(failed).as("other rules that fail").isEqualTo(new TreeSet<>(tried.alsoFailing()));
    if (tried instanceof RuleCase.Failing failing) {
      assertThat(said).containsExactlyElementsOf(failing.findings());
      assertThat(result.outcome()).isEqualTo(RuleOutcome.FAILED);
    } else if (tried instanceof RuleCase.NotApplicable notApplicable) {
      assertThat(result)
          .isEqualTo(new RuleResult(ruleId, RuleOutcome.NOT_APPLICABLE, notApplicable.reasons()));
    } else {
      assertThat(result).isEqualTo(new RuleResult(ruleId, RuleOutcome.PASSED, List.of()));
    }
    assertThat(validation.results())
        .noneMatch(other -> other.outcome() == RuleOutcome.SYSTEM_ERROR);
    EvidenceCheck.assertAsPrinted(tried.report(), tried.circumstances(), validation);
  }

  /** Every class of the tests whose name ends in Fixture, so that a new rule needs no list. */
  private static List<RuleFixture> fixtures() {
    try {
      Path root = Path.of(RuleFixture.class.getResource("/").toURI());
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .map(file -> root.relativize(file).toString().replace(File.separatorChar, '.'))
            .filter(name -> name.endsWith("Fixture.class") && !name.endsWith(".RuleFixture.class"))
            .sorted()
            .map(name -> instance(name.substring(0, name.length() - ".class".length())))
            .toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RuleFixture instance(String className) {
    try {
      var constructor = Class.forName(className).getDeclaredConstructor();
      constructor.setAccessible(true);
      return (RuleFixture) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(className + " needs a constructor without arguments", e);
    }
  }
}
