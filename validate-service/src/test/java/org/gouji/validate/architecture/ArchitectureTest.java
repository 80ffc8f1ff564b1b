package org.gouji.validate.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.gouji.validate",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] CORE = {
    "org.gouji.validate.rule..",
    "org.gouji.validate.engine..",
    "org.gouji.validate.catalogue..",
    "org.gouji.validate.text..",
    "org.gouji.validate.history..",
    "org.gouji.validate.register..",
    "org.gouji.validate.coverage..",
    "org.gouji.validate.likeness..",
    "org.gouji.validate.peers..",
    "org.gouji.validate.decision..",
    "org.gouji.validate.review..",
    "org.gouji.validate.operator..",
    "org.gouji.validate.dryrun.."
  };

  @ArchTest
  static final ArchRule THE_CORE_KNOWS_NO_FRAMEWORK =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta..",
              "io.quarkus..",
              "io.smallrye..",
              "org.apache.kafka..",
              "org.eclipse.microprofile..",
              "com.mongodb..",
              "org.bson..");

  @ArchTest
  static final ArchRule THE_CORE_KNOWS_NOT_THE_EDGE =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.gouji.validate.intake..",
              "org.gouji.validate.publish..",
              "org.gouji.validate.store..",
              "org.gouji.validate.stream..",
              "org.gouji.validate.watch..",
              "org.gouji.validate.desk..",
              "org.gouji.validate.reload..",
              "org.gouji.validate.api..",
              "org.gouji.validate.problem..",
              "org.gouji.validate.health..");

  @ArchTest
  static final ArchRule OTHER_SERVICES_ARE_KNOWN_BY_THEIR_CONTRACTS =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are another service's and not in its contract",
                  type ->
                      type.getPackageName().matches("org\\.gouji\\.(ingest|parse)(\\..*)?")
                          && !type.getPackageName()
                              .matches("org\\.gouji\\.(ingest|parse)\\.contract(\\..*)?")));

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices().matching("org.gouji.validate.(*)..").should().beFreeOfCycles();
}
