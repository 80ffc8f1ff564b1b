package org.gouji.validate.rule.inclusion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.FigureType;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.register.Included;
import org.gouji.validate.rule.Labels;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SkipReasons;
import org.gouji.validate.rule.Violation;

/**
 * A01: the register says that a report includes other agencies', and its figures are less than
 * theirs together. There is one finding a row, since a report that left an agency out is short in
 * many cells. Not compared are items and their changes: one kind of licence that all townships
 * grant is an item of each and one item of the county.
 */
public final class IncludedFiguresRule implements Rule {
  private static final String ITEMS = "previousItems";

  @Override
  public String id() {
    return "A01";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    if (report.registered().expectation() == null) {
      return RuleCheck.notApplicable("no register has the agency");
    }
    List<Included> included = report.registered().included();
    if (included.isEmpty()) {
      return RuleCheck.notApplicable("the register says of no report that this one includes it");
    }
    List<String> missing =
        included.stream()
            .filter(each -> each.report() == null)
            .map(each -> "the report of " + each.agency() + " is not known")
            .toList();
    return missing.isEmpty()
        ? compare(report, parts(report, included))
        : RuleCheck.of(List.of(), missing);
  }

  private static List<Part> parts(ReportContext report, List<Included> included) {
    List<Part> parts = new ArrayList<>();
    for (Included each : included) {
      Optional.ofNullable(each.report())
          .ifPresent(other -> parts.add(new Part(each.agency(), report.beside(other))));
    }
    return parts;
  }

  private static RuleCheck compare(ReportContext report, List<Part> parts) {
    Map<String, List<Shortfall>> shortfalls = new LinkedHashMap<>();
    List<String> skipped = new ArrayList<>();
    for (Concept concept : report.edition().concepts().values()) {
      if (concept.type() == FigureType.CHANGE || concept.column().id().equals(ITEMS)) {
        continue;
      }
      BigDecimal figure = report.fact(concept).value();
      if (figure == null) {
        skipped.add(SkipReasons.cell(report, concept));
        continue;
      }
      Optional<Part> unknown =
          parts.stream().filter(part -> part.figure(concept).isEmpty()).findFirst();
      if (unknown.isPresent()) {
        skipped.add("the report of " + unknown.get().agency() + " has no " + concept.id());
        continue;
      }
      BigDecimal sum =
          parts.stream()
              .flatMap(part -> part.figure(concept).stream())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (sum.compareTo(figure) > 0) {
        shortfalls
            .computeIfAbsent(concept.row().id(), row -> new ArrayList<>())
            .add(new Shortfall(concept, figure, sum));
      }
    }
    return RuleCheck.of(
        shortfalls.entrySet().stream()
            .map(row -> violation(report, parts, row.getKey(), row.getValue()))
            .toList(),
        skipped);
  }

  private static Violation violation(
      ReportContext report, List<Part> parts, String row, List<Shortfall> cells) {
    List<Message> figures = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Shortfall cell : cells) {
      Message label = Labels.cell(report.edition(), cell.concept());
      String less = " %s < %s".formatted(cell.figure().toPlainString(), cell.sum().toPlainString());
      figures.add(new Message(label.zh() + less, label.en() + less));
      evidence.add(report.evidence(cell.concept()));
      parts.forEach(part -> evidence.add(part.report().evidenceElsewhere(cell.concept())));
    }
    Message agencies =
        Labels.list(parts.stream().map(part -> new Message(part.agency(), part.agency())).toList());
    Message listed = Labels.list(figures);
    return Violation.of(
        row,
        new Message(
            "按登记册，本报告包含%s的数据，但以下数字小于其合计：%s。".formatted(agencies.zh(), listed.zh()),
            "By the register this report includes those of %s, yet these figures are less than theirs together: %s."
                .formatted(agencies.en(), listed.en())),
        evidence);
  }

  /** A report that is included. */
  private record Part(String agency, ReportContext report) {
    Optional<BigDecimal> figure(Concept concept) {
      return Optional.ofNullable(report.fact(concept).value());
    }
  }

  /** A figure that is less than those of the reports included together. */
  private record Shortfall(Concept concept, BigDecimal figure, BigDecimal sum) {}
}
