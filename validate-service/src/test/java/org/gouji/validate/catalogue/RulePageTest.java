package org.gouji.validate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gouji.validate.contract.Message;
import org.junit.jupiter.api.Test;

/** The page of all rules says what the catalogue says. */
class RulePageTest {
  private static final Path PAGE = Path.of("RULES.md");
  private static final String WRITE = "gouji.write-rule-page";
  private static final String COMMAND =
      "./mvnw -pl validate-service -am test -Dtest=RulePageTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -D"
          + WRITE
          + "=true";

  @Test
  void isWhatTheCatalogueSays() throws IOException {
    String page = page(Catalogue.builtIn().rules());
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).as("stale; write it anew: " + COMMAND).isEqualTo(page);
  }

  private static String page(List<RuleMetadata> rules) {
    StringBuilder page = new StringBuilder("# Rules\n\n");
    page.append("Written from `catalogue/rules.yaml`; to write it anew:\n\n```\n");
    page.append(COMMAND).append("\n```\n\n");
    page.append("| id | severity | | |\n|---|---|---|---|\n");
    for (RuleMetadata rule : rules) {
      page.append("| [%s](#%s) ".formatted(rule.id(), rule.id().toLowerCase(Locale.ROOT)));
      page.append("| %s ".formatted(severity(rule)));
      page.append("| %s | %s |\n".formatted(cell(rule.title().zh()), cell(rule.title().en())));
    }
    rules.forEach(rule -> append(page, rule));
    return page.toString();
  }

  private static void append(StringBuilder page, RuleMetadata rule) {
    page.append("\n## %s\n\n".formatted(rule.id()));
    page.append(
        "**%s** · **%s** · %s%s\n"
            .formatted(rule.title().zh(), rule.title().en(), severity(rule), scope(rule)));
    for (Message text : List.of(rule.explanation(), rule.legalBasis())) {
      page.append("\n- %s\n- %s\n".formatted(text.zh(), text.en()));
    }
    if (!rule.thresholds().isEmpty()) {
      page.append("\n| threshold | default | from | to | | |\n|---|---|---|---|---|---|\n");
      for (Threshold each : rule.thresholds()) {
        page.append(
            "| `%s` | %s | %s | %s | %s | %s |\n"
                .formatted(
                    each.name(),
                    each.standard().toPlainString(),
                    each.min().toPlainString(),
                    each.max().toPlainString(),
                    cell(each.zh()),
                    cell(each.en())));
      }
    }
  }

  private static String severity(RuleMetadata rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String scope(RuleMetadata rule) {
    StringBuilder scope = new StringBuilder();
    if (rule.fromYear() != null) {
      scope.append(", from ").append(rule.fromYear());
    }
    if (rule.toYear() != null) {
      scope.append(", until ").append(rule.toYear());
    }
    if (!rule.editions().isEmpty()) {
      scope.append(", edition ").append(String.join(", ", rule.editions()));
    }
    return scope.toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
