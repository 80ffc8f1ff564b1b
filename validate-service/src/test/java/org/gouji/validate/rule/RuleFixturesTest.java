package org.gouji.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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
import org.gouji.validate.rule.fixture.RegisterFixture;
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
  private static final List<RuleFixture> FIXTURES = instances("Fixture.class", RuleFixture.class);
  private static final List<RegisterFixture> OF_THE_REGISTER =
      instances("Fixture$Absent.class", RegisterFixture.class);

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

      if (isOfTheRegister(rule)) {
        kinds.addAll(kindsWithoutReport(rule));
      }
      Set<Class<?>> wanted =
          ALWAYS_APPLICABLE.contains(rule.id())
              ? Set.of(RuleCase.Failing.class, RuleCase.Passing.class)
              : Set.of(
                  RuleCase.Failing.class, RuleCase.Passing.class, RuleCase.NotApplicable.class);
      assertThat(kinds).as(rule.id()).isEqualTo(wanted);
    }
  }

  private static boolean isOfTheRegister(RuleMetadata rule) {
    return OF_THE_REGISTER.stream().anyMatch(fixture -> fixture.ruleId().equals(rule.id()));
  }

  private static Set<Class<?>> kindsWithoutReport(RuleMetadata rule) {
    return OF_THE_REGISTER.stream()
        .filter(fixture -> fixture.ruleId().equals(rule.id()))
        .flatMap(fixture -> fixture.cases().stream())
        .<Class<?>>map(
            tried -> tried.findings().isEmpty() ? RuleCase.Passing.class : RuleCase.Failing.class)
        .collect(Collectors.toSet());
  }

  @TestFactory
  Stream<DynamicTest> everyRuleOfTheRegisterEndsAsItsFixtureSays() {
    return OF_THE_REGISTER.stream()
        .flatMap(
            fixture ->
                fixture.cases().stream()
                    .map(
                        tried ->
                            DynamicTest.dynamicTest(
                                fixture.ruleId() + " " + tried.name(),
                                () -> assertEndsAsSaid(fixture.ruleId(), tried))));
  }

  private static void assertEndsAsSaid(String ruleId, RegisterFixture.Case tried) {
    // when
    Validation validation = ENGINE.validateAbsent("an id", tried.unmet(), tried.today());

    // then
    RuleOutcome outcome = tried.findings().isEmpty() ? RuleOutcome.PASSED : RuleOutcome.FAILED;
    assertThat(validation.findings().stream().map(ExpectedFinding::saidBy))
        .containsExactlyElementsOf(tried.findings());
    assertThat(validation.results()).containsExactly(new RuleResult(ruleId, outcome, List.of()));
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

  /** Every class of the tests whose name ends so, so that a new rule needs no list. */
  private static <T> List<T> instances(String ending, Class<T> type) {
    try {
      Path root = Path.of(RuleFixture.class.getResource("/").toURI());
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .map(file -> root.relativize(file).toString().replace(File.separatorChar, '.'))
            .filter(name -> name.endsWith(ending))
            .map(name -> type(name.substring(0, name.length() - ".class".length())))
            .filter(candidate -> type.isAssignableFrom(candidate) && !candidate.isInterface())
            .sorted(Comparator.comparing(Class::getName))
            .map(candidate -> type.cast(instance(candidate)))
            .toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> type(String className) {
    try {
      return Class.forName(className);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object instance(Class<?> fixture) {
    try {
      Constructor<?> constructor = fixture.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(fixture + " needs a constructor without arguments", e);
    }
  }
}
