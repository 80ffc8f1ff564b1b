package org.gouji.parse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.gouji.parse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] CORE = {
    "org.gouji.parse.report..",
    "org.gouji.parse.extract..",
    "org.gouji.parse.align..",
    "org.gouji.parse.label..",
    "org.gouji.parse.section..",
    "org.gouji.parse.identity..",
    "org.gouji.parse.figure..",
    "org.gouji.parse.narrative.."
  };

  private static final String[] EDGE = {
    "org.gouji.parse.log..",
    "org.gouji.parse.publish..",
    "org.gouji.parse.intake..",
    "org.gouji.parse.revision..",
    "org.gouji.parse.store..",
    "org.gouji.parse.export..",
    "org.gouji.parse.api..",
    "org.gouji.parse.problem..",
    "org.gouji.parse.health.."
  };

  @ArchTest
  static final ArchRule theCoreKnowsNoFrameworkBrokerOrDatabase =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta..",
              "io.quarkus..",
              "io.quarkiverse..",
              "io.smallrye..",
              "io.vertx..",
              "io.micrometer..",
              "io.cloudevents..",
              "org.apache.kafka..",
              "org.eclipse.microprofile..",
              "com.mongodb..",
              "org.bson..");

  @ArchTest
  static final ArchRule theCoreDoesNotKnowTheEdge =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(EDGE);

  @ArchTest
  static final ArchRule dataFlowsOneWay =
      noClasses()
          .that()
          .resideInAnyPackage("org.gouji.parse.log..", "org.gouji.parse.publish..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.gouji.parse.intake..",
              "org.gouji.parse.revision..",
              "org.gouji.parse.store..",
              "org.gouji.parse.api..");

  @ArchTest
  static final ArchRule theStoreServesDecisionsAndTheApiAndKnowsNeither =
      noClasses()
          .that()
          .resideInAPackage("org.gouji.parse.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.gouji.parse.revision..", "org.gouji.parse.export..", "org.gouji.parse.api..");

  @ArchTest
  static final ArchRule exportsKnowNoHttp =
      noClasses()
          .that()
          .resideInAPackage("org.gouji.parse.export..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta..", "io.quarkus..", "io.quarkiverse..", "com.mongodb..", "org.bson..");

  @ArchTest
  static final ArchRule theServiceKnowsOtherServicesByTheirContractsOnly =
      noClasses()
          .that()
          .resideInAPackage("org.gouji.parse..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.gouji.validate..")
          .orShould()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are ingest-service's own",
                  type ->
                      type.getPackageName().startsWith("org.gouji.ingest")
                          && !type.getPackageName().startsWith("org.gouji.ingest.contract")));
}
