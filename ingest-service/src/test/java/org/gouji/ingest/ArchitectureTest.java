package org.gouji.ingest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.gouji.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule coreKnowsNoFrameworkBrokerOrDatabase =
      noClasses()
          .that()
          .resideInAnyPackage("org.gouji.ingest.submission", "org.gouji.ingest.receipt")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta..",
              "io.quarkus..",
              "io.quarkiverse..",
              "io.smallrye..",
              "io.vertx..",
              "io.cloudevents..",
              "org.apache.kafka..",
              "com.mongodb..",
              "org.bson..",
              "com.fasterxml..");

  @ArchTest
  static final ArchRule ofOtherServicesOnlyTheContractsAreKnown =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.gouji.parse..", "org.gouji.validate..")
                  .and(
                      resideOutsideOfPackages(
                          "org.gouji.parse.contract..", "org.gouji.validate.contract..")));

  @ArchTest
  static final ArchRule theBrokerIsKnownAtTheEdgeAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.gouji.ingest.publish", "org.gouji.ingest.projection", "org.gouji.ingest.health")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.kafka..");

  @ArchTest
  static final ArchRule theDatabaseIsKnownAtTheEdgeAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.gouji.ingest.store", "org.gouji.ingest.health")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.mongodb..", "org.bson..");

  @ArchTest
  static final ArchRule packagesDoNotDependOnEachOtherInCircles =
      slices().matching("org.gouji.ingest.(*)..").should().beFreeOfCycles();
}
