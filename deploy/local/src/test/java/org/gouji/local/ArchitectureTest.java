package org.gouji.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.gouji.local", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule KNOWS_THE_SERVICES_BY_THEIR_CONTRACTS_ALONE =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are of a service",
                  type ->
                      type.getPackageName().matches("org\\.gouji\\.(ingest|parse|validate)\\b.*")
                          && !type.getPackageName().contains(".contract")));

  @ArchTest
  static final ArchRule HAS_NO_CIRCLES =
      slices().matching("org.gouji.local.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule KEEPS_THE_COMMAND_LINE_LIBRARY_AT_THE_EDGE =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.gouji.local", "..cli..", "..console..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");
}
