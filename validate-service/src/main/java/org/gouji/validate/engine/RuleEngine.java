package org.gouji.validate.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.catalogue.EffectiveSettings;
import org.gouji.validate.catalogue.RuleMetadata;
import org.gouji.validate.contract.RuleOutcome;
import org.gouji.validate.contract.RuleResult;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.register.Expectation;
import org.gouji.validate.rule.Circumstances;
import org.gouji.validate.rule.RegisterRule;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.RuleFaultException;
import org.gouji.validate.rule.Thresholds;
import org.gouji.validate.rule.Violation;

/** Runs the rules in force on reports. Pure and thread-safe; never throws for a report. */
public final class RuleEngine {
  private static final Logger LOG = System.getLogger(RuleEngine.class.getName());

  private final Taxonomy taxonomy;
  private final Supplier<RuleSet> rules;
  private final Consumer<String> errors;

  /**
   * An engine for rules that can change.
   *
   * @param rules what is in force; asked once for every report
   * @param taxonomy the editions whose tables the rules read
   * @param errors told the id of a rule whenever it ends as a system error
   */
  public RuleEngine(Supplier<RuleSet> rules, Taxonomy taxonomy, Consumer<String> errors) {
    this.rules = rules;
    this.taxonomy = taxonomy;
    this.errors = errors;
  }

  /**
   * An engine for the rules of that catalogue, as it has them.
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
    this(new RulesInForce(RuleSet.of(catalogue, rules)), taxonomy, ruleId -> {});
  }

  /** Names the rules in force; another digest may say otherwise of a report. */
  public String rulesDigest() {
    return rules.get().digest();
  }

  /** Runs every rule on a report of which nothing else is known. */
  public Validation validate(StructuredReport report) {
    return validate(report, Circumstances.NONE);
  }

  /** Runs every rule on a report; a rule that crashes ends as a system error of its own. */
  public Validation validate(StructuredReport report, Circumstances around) {
    return run(rules.get(), report, around);
  }

  private Validation run(RuleSet set, StructuredReport report, Circumstances around) {
    Map<String, EffectiveSettings> settings = new HashMap<>();
    set.rules().stream()
        .map(RuleInForce::metadata)
        .forEach(rule -> settings.put(rule.id(), set.settingsFor(rule, report)));
    ReportContext context = new ReportContext(report, around, taxonomy, thresholds(settings));
    List<RuleResult> results = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    String reportId = report.reportId();
    for (RuleInForce rule : set.rules()) {
      EffectiveSettings wanted = Objects.requireNonNull(settings.get(rule.metadata().id()));
      results.add(run(rule, wanted, reportId, () -> rule.check(context), findings));
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
    RuleSet set = rules.get();
    List<RuleResult> results = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (RuleInForce rule : set.rules()) {
      if (rule.rule() instanceof RegisterRule) {
        EffectiveSettings wanted =
            set.settingsFor(rule.metadata(), unmet.agency().divisionCode(), unmet.year());
        results.add(run(rule, wanted, reportId, () -> rule.check(unmet, today), findings));
      }
    }
    return new Validation(results, findings);
  }

  private static Thresholds thresholds(Map<String, EffectiveSettings> settings) {
    return (ruleId, name) -> {
      EffectiveSettings wanted = settings.get(ruleId);
      BigDecimal value = wanted == null ? null : wanted.thresholds().get(name);
      return value == null ? Thresholds.NONE.of(ruleId, name) : value;
    };
  }

  private RuleResult run(
      RuleInForce rule,
      EffectiveSettings settings,
      String reportId,
      Supplier<RuleCheck> judge,
      List<Finding> findings) {
    String id = rule.metadata().id();
    if (!settings.enabled()) {
      return new RuleResult(id, RuleOutcome.NOT_APPLICABLE, List.of("switched off"));
    }
    RuleCheck check;
    try {
      check = judge.get();
    } catch (RuntimeException | StackOverflowError e) {
      return crashed(id, reportId, e);
    }
    if (check instanceof RuleCheck.Failed failed) {
      failed
          .violations()
          .forEach(
              violation -> findings.add(finding(rule.metadata(), settings.severity(), violation)));
      return new RuleResult(id, RuleOutcome.FAILED, failed.skipped());
    }
    if (check instanceof RuleCheck.NotApplicable notApplicable) {
      return new RuleResult(id, RuleOutcome.NOT_APPLICABLE, notApplicable.reasons());
    }
    return new RuleResult(id, RuleOutcome.PASSED, List.of());
  }

  private RuleResult crashed(String id, String reportId, Throwable fault) {
    String place = "ruleId=" + id + " reportId=" + reportId;
    errors.accept(id);
    if (fault instanceof RuleFaultException told) {
      LOG.log(Level.WARNING, () -> "A rule has no result, " + place + ": " + told.getMessage());
      return new RuleResult(id, RuleOutcome.SYSTEM_ERROR, List.of(told.getMessage()));
    }
    LOG.log(Level.ERROR, () -> "A rule crashed, " + place, fault);
    return new RuleResult(id, RuleOutcome.SYSTEM_ERROR, List.of("the rule crashed"));
  }

  private static Finding finding(RuleMetadata metadata, Severity severity, Violation violation) {
    return new Finding(
        metadata.id(),
        severity,
        violation.subject(),
        violation.message(),
        metadata.legalBasis().zh(),
        violation.evidence(),
        violation.expected(),
        violation.actual());
  }
}
