package org.gouji.validate.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.fixture.ReportMother;
import org.junit.jupiter.api.Test;

class RuleClassesTest {
  // Only names of foreign packages matter here, so their classes need not be read.
  private static final JavaClasses CLASSES =
      ArchConfiguration.withThreadLocalScope(
          configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.gouji.validate.rule");
          });

  @Test
  void everyRuleClassIsInTheList() {
    // given
    Set<String> written =
        CLASSES.stream()
            .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
            .map(JavaClass::getName)
            .collect(Collectors.toSet());

    // when
    Set<String> listed =
        BuiltInRules.of(ReportMother.TAXONOMY).stream()
            .map(rule -> rule.getClass().getName())
            .collect(Collectors.toSet());

    // then
    assertThat(listed).isEqualTo(written);
  }

  @Test
  void rulesAreFinalAndStateless() {
    classes()
        .that()
        .areAssignableTo(Rule.class)
        .and()
        .areNotInterfaces()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .andShould()
        .haveOnlyFinalFields()
        .check(CLASSES);
  }
}
