package org.gouji.validate.operator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.RuleResult;
import org.gouji.validate.engine.Finding;
import org.gouji.validate.engine.RuleEngine;
import org.gouji.validate.engine.RuleSet;
import org.gouji.validate.engine.RulesInForce;
import org.gouji.validate.engine.Validation;
import org.gouji.validate.rule.Circumstances;
import org.gouji.validate.rule.fixture.ReportMother;

/** Files of rules, and what becomes of them. */
public final class RulesMother {
  public static final RulesCompiler COMPILER =
      new RulesCompiler(RuleSet.builtIn(ReportMother.TAXONOMY), ReportMother.TAXONOMY);

  private static final String WORDS =
      """
          severity: warning
          title: { zh: 自订规则, en: A rule of our own }
          explanation: { zh: 说明, en: explanation }
          legalBasis: { zh: 本地规定, en: local rules }
      """;

  private RulesMother() {}

  /** A file named {@code rules.yaml}. */
  public static RuleFile file(String content) {
    return file("rules.yaml", content);
  }

  /** A file. */
  public static RuleFile file(String name, String content) {
    return new RuleFile(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** A file with one rule X01 whose further keys are these lines. */
  public static String rule(String... lines) {
    return ruleNamed("X01", lines);
  }

  /** A file with one rule whose further keys are these lines; the first of them is line 7. */
  public static String ruleNamed(String id, String... lines) {
    List<String> all = new ArrayList<>(List.of("rules:", "  - id: " + id));
    WORDS.lines().map(line -> "    " + line.strip()).forEach(all::add);
    for (String line : lines) {
      all.add("    " + line);
    }
    return String.join("\n", all) + "\n";
  }

  /** What is wrong with a file, as line, column and reason. */
  public static List<String> faults(String content) {
    return faults(file(content)).stream()
        .map(fault -> fault.line() + ":" + fault.column() + " " + fault.reason())
        .toList();
  }

  /** What is wrong with files. */
  public static List<Fault> faults(RuleFile... files) {
    try {
      COMPILER.compile(List.of(files));
      return List.of();
    } catch (RulesRefusedException e) {
      return e.faults();
    }
  }

  /** The rule set of files that are in order. */
  public static RuleSet compile(RuleFile... files) {
    try {
      return COMPILER.compile(List.of(files));
    } catch (RulesRefusedException e) {
      throw new AssertionError(e);
    }
  }

  /** The rule set of a file that is in order. */
  public static RuleSet compile(String content) {
    return compile(file(content));
  }

  /** What the rules of a file say of a report. */
  public static Validation validate(String content, StructuredReport report, Circumstances around) {
    return new RuleEngine(new RulesInForce(compile(content)), ReportMother.TAXONOMY, id -> {})
        .validate(report, around);
  }

  /** How a rule ended. */
  public static RuleResult result(Validation validation, String ruleId) {
    return validation.results().stream()
        .filter(result -> result.ruleId().equals(ruleId))
        .findFirst()
        .orElseThrow();
  }

  /** What a rule found. */
  public static List<Finding> findings(Validation validation, String ruleId) {
    return validation.findings().stream()
        .filter(finding -> finding.ruleId().equals(ruleId))
        .toList();
  }
}
