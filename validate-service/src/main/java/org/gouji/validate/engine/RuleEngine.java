package org.gouji.validate.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.catalogue.RuleMetadata;
import org.gouji.validate.contract.RuleOutcome;
import org.gouji.validate.contract.RuleResult;
import org.gouji.validate.register.Expectation;
import org.gouji.validate.rule.Circumstances;
import org.gouji.validate.rule.RegisterRule;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;

/** Runs the rules of a catalogue on reports. Pure and thread-safe; never throws for a report. */
public final class RuleEngine {
  private static final Logger LOG = System.getLogger(RuleEngine.class.getName());

  private final Taxonomy taxonomy;
  private final List<RuleInForce> rules;

  /**
   * An engine for the rules of that catalogue.
   *
   * @param catalogue the rules in force
   * @param taxonomy the editions whose tables and tie-outs the rules read
   * @throws IllegalArgumentException when the catalogue has a rule that nothing checks, or lacks
   *     one that the taxonomy's relations name
   */
  public RuleEngine(Catalogue catalogue, Taxonomy taxonomy) {
    this(catalogue, taxonomy, BuiltInRules.of(taxonomy));
  }

  RuleEngine(Catalogue catalogue, Taxonomy taxonomy, List<Rule> rules) {
    this.taxonomy = taxonomy;
    this.rules = inForce(catalogue, rules);
  }

  /** Runs every rule on a report of which nothing else is known. */
  public Validation validate(StructuredReport report) {
    return validate(report, Circumstances.NONE);
  }

  /** Runs every rule on a report; a rule that crashes ends as a system error of its own. */
  public Validation validate(StructuredReport report, Circumstances around) {
    ReportContext context = new ReportContext(report, around, taxonomy);
    List<RuleResult> results = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (RuleInForce rule : rules) {
      results.add(run(rule, report.reportId(), () -> rule.check(context), findings));
    }
    return new Validation(results, findings);
  }

  /**
   * Runs the rules that judge reports which are not there.
   *
   * @param reportId the id that the report would have
   * @param unmet what a register expects
   * @param today the day of the check, in China
   */
  public Validation validateAbsent(String reportId, Expectation unmet, LocalDate today) {
    List<RuleResult> results = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (RuleInForce rule : rules) {
      if (rule.rule() instanceof RegisterRule) {
        results.add(run(rule, reportId, () -> rule.check(unmet, today), findings));
      }
    }
    return new Validation(results, findings);
  }

  private static RuleResult run(
      RuleInForce rule, String reportId, Supplier<RuleCheck> judge, List<Finding> findings) {
    String id = rule.metadata().id();
    RuleCheck check;
    try {
      check = judge.get();
    } catch (RuntimeException | StackOverflowError e) {
      LOG.log(Level.ERROR, () -> "A rule crashed, ruleId=" + id + " reportId=" + reportId, e);
      return new RuleResult(id, RuleOutcome.SYSTEM_ERROR, List.of("the rule crashed"));
    }
    if (check instanceof RuleCheck.Failed failed) {
      failed.violations().forEach(violation -> findings.add(finding(rule.metadata(), violation)));
      return new RuleResult(id, RuleOutcome.FAILED, failed.skipped());
    }
    if (check instanceof RuleCheck.NotApplicable notApplicable) {
      return new RuleResult(id, RuleOutcome.NOT_APPLICABLE, notApplicable.reasons());
    }
    return new RuleResult(id, RuleOutcome.PASSED, List.of());
  }

  private static Finding finding(RuleMetadata metadata, Violation violation) {
    return new Finding(
        metadata.id(),
        metadata.severity(),
        violation.subject(),
        violation.message(),
        metadata.legalBasis().zh(),
        violation.evidence(),
        violation.expected(),
        violation.actual());
  }

  private static List<RuleInForce> inForce(Catalogue catalogue, List<Rule> rules) {
    Map<String, Rule> byId = new TreeMap<>();
    rules.forEach(rule -> byId.put(rule.id(), rule));
    TreeSet<String> unmatched = new TreeSet<>(byId.keySet());
    for (RuleMetadata metadata : catalogue.rules()) {
      if (!unmatched.remove(metadata.id())) {
        throw new IllegalArgumentException("nothing checks rule " + metadata.id());
      }
    }
    if (!unmatched.isEmpty()) {
      throw new IllegalArgumentException("rules without an entry in the catalogue: " + unmatched);
    }
    return catalogue.rules().stream()
        .sorted(Comparator.comparing(RuleMetadata::id))
        .map(metadata -> new RuleInForce(metadata, byId.get(metadata.id())))
        .toList();
  }
}
