package org.gouji.validate.rule.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.Labels;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;
import org.gouji.validate.rule.years.YearTieOut.Term;

/**
 * Y01 to Y03: a figure does not follow from the previous year's report. Which figures those are,
 * the official format says by the name of its rows and columns (上年结转, 现行有效件数, 上一年项目数量).
 */
public final class YearTieOutRule implements Rule {
  private final String id;
  private final Function<Concept, Stream<YearTieOut>> tieOuts;

  private YearTieOutRule(String id, Function<Concept, Stream<YearTieOut>> tieOuts) {
    this.id = id;
    this.tieOuts = tieOuts;
  }

  /** Y01: carried in is what the previous year carried out, for every kind of applicant. */
  public static Rule carriedIn() {
    return new YearTieOutRule(
        "Y01",
        figure ->
            figure.row().id().equals("requests.carriedIn")
                ? Stream.of(
                    new YearTieOut(
                        figure.column().id(),
                        figure,
                        List.of(
                            new Term("requests.carriedOut." + figure.column().id(), true, false))))
                : Stream.empty());
  }

  /** Y02: in force is what was in force, and what was issued, less what was repealed. */
  public static Rule documentsInForce() {
    return new YearTieOutRule(
        "Y02",
        figure ->
            row(
                figure,
                "inForce",
                new Term(figure.row().id() + ".inForce", true, false),
                new Term(figure.row().id() + ".issued", false, false),
                new Term(figure.row().id() + ".repealed", false, true)));
  }

  /** Y03: the items of last year are those that last year's report ended with. */
  public static Rule itemsOfLastYear() {
    return new YearTieOutRule(
        "Y03",
        figure ->
            row(
                figure,
                "previousItems",
                new Term(figure.row().id() + ".previousItems", true, false),
                new Term(figure.row().id() + ".change", true, false)));
  }

  private static Stream<YearTieOut> row(Concept figure, String column, Term... terms) {
    return figure.column().id().equals(column)
        ? Stream.of(new YearTieOut(figure.row().id(), figure, List.of(terms)))
        : Stream.empty();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public RuleCheck check(ReportContext report) {
    return TwoYears.check(report, this::check);
  }

  private RuleCheck check(TwoYears years) {
    List<Violation> violations = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (YearTieOut tieOut :
        years.now().edition().concepts().values().stream().flatMap(tieOuts).toList()) {
      List<String> unknown = unknowns(years, tieOut);
      if (unknown.isEmpty()) {
        BigDecimal expected = sum(years, tieOut);
        BigDecimal actual = figure(years.now(), tieOut.figure());
        if (expected.compareTo(actual) != 0) {
          violations.add(violation(years, tieOut, expected, actual));
        }
      }
      skipped.addAll(unknown);
    }
    return RuleCheck.of(violations, skipped);
  }

  private static List<String> unknowns(TwoYears years, YearTieOut tieOut) {
    List<String> unknown = new ArrayList<>(years.unknownNow(tieOut.figure().id()));
    for (Term term : tieOut.terms()) {
      unknown.addAll(
          term.lastYear() ? years.unknownBefore(term.concept()) : years.unknownNow(term.concept()));
    }
    return unknown;
  }

  private static BigDecimal sum(TwoYears years, YearTieOut tieOut) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : tieOut.terms()) {
      BigDecimal figure = figure(years.of(term.lastYear()), cell(years, term));
      sum = term.negative() ? sum.subtract(figure) : sum.add(figure);
    }
    return sum;
  }

  private static Concept cell(TwoYears years, Term term) {
    return Objects.requireNonNull(
        years.of(term.lastYear()).edition().concepts().get(term.concept()));
  }

  private static BigDecimal figure(ReportContext report, Concept cell) {
    return Objects.requireNonNull(report.fact(cell).value());
  }

  private static Violation violation(
      TwoYears years, YearTieOut tieOut, BigDecimal expected, BigDecimal actual) {
    List<Evidence> evidence = new ArrayList<>(List.of(years.now().evidence(tieOut.figure())));
    for (Term term : tieOut.terms()) {
      Concept cell = cell(years, term);
      evidence.add(
          term.lastYear() ? years.before().evidenceElsewhere(cell) : years.now().evidence(cell));
    }
    return new Violation(
        tieOut.subject(), message(years, tieOut, expected, actual), evidence, expected, actual);
  }

  private static Message message(
      TwoYears years, YearTieOut tieOut, BigDecimal expected, BigDecimal actual) {
    Message place = Labels.cell(years.now().edition(), tieOut.figure());
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Term term : tieOut.terms()) {
      Concept cell = cell(years, term);
      ReportContext report = years.of(term.lastYear());
      Message label = Labels.cell(report.edition(), cell);
      String figure = figure(report, cell).toPlainString();
      String sign = zh.length() == 0 ? "" : term.negative() ? " − " : " + ";
      zh.append(sign).append(report.report().year()).append("年度“").append(label.zh());
      zh.append("” ").append(figure);
      en.append(sign).append(report.report().year()).append(" \"").append(label.en());
      en.append("\" ").append(figure);
    }
    if (tieOut.terms().size() > 1) {
      zh.append(" = ").append(expected.toPlainString());
      en.append(" = ").append(expected.toPlainString());
    }
    String difference = expected.subtract(actual).abs().toPlainString();
    return new Message(
        "“%s” %s，不等于%s，相差 %s。".formatted(place.zh(), actual.toPlainString(), zh, difference),
        "\"%s\" %s does not equal %s (difference %s)."
            .formatted(place.en(), actual.toPlainString(), en, difference));
  }
}
