package org.gouji.validate.operator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.validate.catalogue.Division;
import org.gouji.validate.catalogue.Threshold;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SkipReasons;
import org.gouji.validate.rule.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A rule of an installation. It looks at a report as a whole, so a report has at most one finding
 * of it. A figure that it reads and that is not there makes it not applicable.
 */
final class OperatorRule implements Rule {
  private final Definition definition;
  private final @Nullable Expression when;
  private final Expression fails;
  private final @Nullable Expression expected;
  private final @Nullable Expression actual;
  private final MessageTemplate message;
  private final Inputs needed;
  private final Inputs shown;

  OperatorRule(
      Definition definition,
      @Nullable Expression when,
      Expression fails,
      @Nullable Expression expected,
      @Nullable Expression actual) {
    this.definition = definition;
    this.when = when;
    this.fails = fails;
    this.expected = expected;
    this.actual = actual;
    this.message = new MessageTemplate(definition.message());
    this.needed =
        Inputs.of(
            Stream.concat(
                    Stream.of(fails, expected, actual)
                        .filter(Objects::nonNull)
                        .map(Expression::inputs),
                    Stream.of(message.inputs()))
                .toList());
    this.shown = evidence(definition.evidence(), needed);
  }

  private static Inputs evidence(List<String> wanted, Inputs needed) {
    if (wanted.isEmpty()) {
      return needed;
    }
    Map<Boolean, Set<String>> byYear =
        wanted.stream()
            .collect(
                Collectors.partitioningBy(
                    id -> id.startsWith(MessageTemplate.PREVIOUS), Collectors.toSet()));
    Set<String> before =
        byYear.get(true).stream()
            .map(id -> id.substring(MessageTemplate.PREVIOUS.length()))
            .collect(Collectors.toSet());
    return new Inputs(byYear.get(false), before, false);
  }

  /** What it is made from. */
  Definition definition() {
    return definition;
  }

  @Override
  public String id() {
    return definition.metadata().id();
  }

  @Override
  public RuleCheck check(ReportContext report) {
    Division division = definition.division();
    if (division != null && !division.contains(report.report().agency().divisionCode())) {
      return RuleCheck.notApplicable("does not concern agencies outside " + division.code());
    }
    if (when != null) {
      List<String> unknown = unknown(report, when.inputs());
      if (!unknown.isEmpty()) {
        return RuleCheck.of(List.of(), unknown);
      }
      if (!when.isTrue(variables(report, when.inputs()))) {
        return RuleCheck.notApplicable("its condition 'when' does not hold");
      }
    }
    List<String> unknown = unknown(report, needed);
    if (!unknown.isEmpty()) {
      return RuleCheck.of(List.of(), unknown);
    }
    Map<String, Object> variables = variables(report, needed);
    return fails.isTrue(variables)
        ? RuleCheck.of(List.of(violation(report, variables)), List.of())
        : new RuleCheck.Passed();
  }

  private static List<String> unknown(ReportContext report, Inputs inputs) {
    Integer year = report.report().year();
    if (year == null && (inputs.year() || !inputs.previous().isEmpty())) {
      return List.of("the reporting year is unknown");
    }
    List<String> unknown = new ArrayList<>();
    inputs.facts().forEach(id -> unknown.addAll(SkipReasons.unknown(report, id)));
    if (!inputs.previous().isEmpty()) {
      ReportContext before = report.previousYear().orElse(null);
      if (before == null) {
        unknown.add("the report on " + (Objects.requireNonNull(year) - 1) + " is not known");
      } else {
        inputs.previous().forEach(id -> unknown.addAll(SkipReasons.unknownBefore(before, id)));
      }
    }
    return unknown;
  }

  private Map<String, Object> variables(ReportContext report, Inputs inputs) {
    Agency agency = report.report().agency();
    Integer year = report.report().year();
    Map<String, Figure> thresholds =
        definition.metadata().thresholds().stream()
            .map(Threshold::name)
            .collect(
                Collectors.toMap(name -> name, name -> new Figure(report.threshold(id(), name))));
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("facts", figures(report, inputs.facts()));
    variables.put(
        "previous",
        report.previousYear().map(before -> figures(before, inputs.previous())).orElse(Map.of()));
    variables.put("thresholds", thresholds);
    variables.put(
        "agency",
        Map.of(
            "name", Objects.requireNonNullElse(agency.name(), ""),
            "code", Objects.requireNonNullElse(agency.code(), ""),
            "divisionCode", Objects.requireNonNullElse(agency.divisionCode(), "")));
    variables.put("edition", report.report().edition());
    if (year != null) {
      variables.put("year", year.longValue());
    }
    return variables;
  }

  private static Map<String, Figure> figures(ReportContext report, Set<String> ids) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    ids.forEach(id -> figures.put(id, new Figure(figure(report, id))));
    return figures;
  }

  private static BigDecimal figure(ReportContext report, String id) {
    return Objects.requireNonNull(report.fact(concept(report, id)).value());
  }

  private static Concept concept(ReportContext report, String id) {
    return report.concept(id).orElseThrow();
  }

  private Violation violation(ReportContext report, Map<String, Object> variables) {
    BigDecimal right = expected == null ? null : plain(expected.decimal(variables));
    BigDecimal found = actual == null ? null : plain(actual.decimal(variables));
    Map<String, String> values = new LinkedHashMap<>();
    needed.facts().forEach(id -> values.put(id, figure(report, id).toPlainString()));
    report
        .previousYear()
        .ifPresent(
            before ->
                needed
                    .previous()
                    .forEach(
                        id ->
                            values.put(
                                MessageTemplate.PREVIOUS + id,
                                figure(before, id).toPlainString())));
    if (right != null) {
      values.put("expected", right.toPlainString());
    }
    if (found != null) {
      values.put("actual", found.toPlainString());
    }
    values.put("year", String.valueOf(report.report().year()));
    values.put("agency", Objects.requireNonNullElse(report.report().agency().name(), "—"));
    return new Violation(null, message.filled(values), evidence(report), right, found);
  }

  /** In units, as figures are printed, and not in powers of ten. */
  private static BigDecimal plain(BigDecimal figure) {
    return figure.scale() < 0 ? figure.setScale(0) : figure;
  }

  /** The cells to show, in the order of the tables; of a cell that is not there, nothing. */
  private List<Evidence> evidence(ReportContext report) {
    List<Evidence> evidence =
        new ArrayList<>(cells(report, shown.facts()).map(report::evidence).toList());
    report
        .previousYear()
        .ifPresent(
            before ->
                cells(before, shown.previous())
                    .map(before::evidenceElsewhere)
                    .forEach(evidence::add));
    return evidence;
  }

  private static Stream<Concept> cells(ReportContext report, Set<String> ids) {
    return report.edition().concepts().values().stream()
        .filter(concept -> ids.contains(concept.id()))
        .filter(concept -> report.fact(concept).state() != FactState.MISSING);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OperatorRule rule && definition.equals(rule.definition);
  }

  @Override
  public int hashCode() {
    return definition.hashCode();
  }
}
