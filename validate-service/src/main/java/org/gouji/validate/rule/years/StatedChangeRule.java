package org.gouji.validate.rule.years;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;

/**
 * N09: a change against the previous year that a sentence states (比上年增加12件, 增长20%, 持平) is not the
 * one between both years' tables. A percentage may be rounded or cut after its last digit; a
 * rounded figure (约20%) is only wrong if it goes the other way.
 */
public final class StatedChangeRule implements Rule {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MORE_DIGITS = 4;
  private static final int SHOWN_DIGITS = 2;

  @Override
  public String id() {
    return "N09";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    List<NarrativeClaim> changes =
        report.report().narrative().stream()
            .filter(claim -> claim.kind().equals(ClaimKind.CHANGE))
            .filter(claim -> claim.value() != null && claim.scope() == null)
            .filter(claim -> isInTables(claim, report))
            .toList();
    return changes.isEmpty()
        ? RuleCheck.notApplicable("the text states no change of a figure of the tables")
        : TwoYears.check(report, years -> check(changes, years));
  }

  private static boolean isInTables(NarrativeClaim claim, ReportContext report) {
    return claim.subject() != null && ClaimedRows.of(claim.subject(), report.edition()).isPresent();
  }

  private static RuleCheck check(List<NarrativeClaim> changes, TwoYears years) {
    List<Violation> violations = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    Map<String, Integer> said = new HashMap<>();
    for (NarrativeClaim change : changes) {
      String kind = Objects.requireNonNull(change.subject());
      String subject = kind + (isPercentage(change) ? "/percentage" : "/difference");
      int times = said.merge(subject, 1, Integer::sum);
      Optional<List<Concept>> before = ClaimedRows.of(kind, years.before().edition());
      if (before.isEmpty()) {
        skipped.add("edition " + years.before().report().edition() + " has no " + kind);
        continue;
      }
      Compared compared =
          new Compared(
              years, ClaimedRows.of(kind, years.now().edition()).orElseThrow(), before.get());
      List<String> unknown = compared.unknowns();
      if (unknown.isEmpty() && isPercentage(change) && compared.former().signum() <= 0) {
        unknown = List.of("no percentage of the former figure of " + kind + " can be computed");
      }
      if (unknown.isEmpty()) {
        compared
            .violation(times == 1 ? subject : subject + "#" + times, change)
            .ifPresent(violations::add);
      }
      skipped.addAll(unknown);
    }
    return RuleCheck.of(violations, skipped);
  }

  private static boolean isPercentage(NarrativeClaim change) {
    return "%".equals(change.unit());
  }

  /** A figure of both years. */
  private record Compared(TwoYears years, List<Concept> cells, List<Concept> formerCells) {

    List<String> unknowns() {
      return Stream.concat(
              cells.stream().flatMap(cell -> years.unknownNow(cell.id()).stream()),
              formerCells.stream().flatMap(cell -> years.unknownBefore(cell.id()).stream()))
          .toList();
    }

    BigDecimal figure() {
      return sum(years.now(), cells);
    }

    BigDecimal former() {
      return sum(years.before(), formerCells);
    }

    private static BigDecimal sum(ReportContext report, List<Concept> cells) {
      return cells.stream()
          .map(cell -> Objects.requireNonNull(report.fact(cell).value()))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Optional<Violation> violation(String subject, NarrativeClaim change) {
      BigDecimal stated = Objects.requireNonNull(change.value());
      BigDecimal actual = change(change, Math.max(stated.scale(), 0) + MORE_DIGITS);
      if (agrees(change, stated, actual)) {
        return Optional.empty();
      }
      BigDecimal shown =
          isPercentage(change) ? change(change, Math.max(stated.scale(), SHOWN_DIGITS)) : actual;
      List<Evidence> evidence = new ArrayList<>();
      evidence.add(new Evidence(null, stated, change.text(), change.source()));
      cells.forEach(cell -> evidence.add(years.now().evidence(cell)));
      formerCells.forEach(cell -> evidence.add(years.before().evidenceElsewhere(cell)));
      return Optional.of(
          new Violation(subject, message(change, stated, shown), evidence, shown, stated));
    }

    /** The change between the tables, as a difference or as a percentage. */
    private BigDecimal change(NarrativeClaim change, int digits) {
      BigDecimal difference = figure().subtract(former());
      return isPercentage(change)
          ? difference.multiply(HUNDRED).divide(former(), digits, RoundingMode.HALF_UP)
          : difference;
    }

    private static boolean agrees(NarrativeClaim change, BigDecimal stated, BigDecimal actual) {
      if (change.approximate() != null) {
        return stated.signum() * actual.signum() >= 0;
      }
      if (!isPercentage(change)) {
        return stated.compareTo(actual) == 0;
      }
      BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(Math.max(stated.scale(), 0));
      return stated.subtract(actual).abs().compareTo(lastDigit) < 0;
    }

    private Message message(NarrativeClaim change, BigDecimal stated, BigDecimal shown) {
      String unit = isPercentage(change) ? "%" : "";
      String now = figure().toPlainString();
      String then = former().toPlainString();
      Integer year = years.before().report().year();
      return new Message(
          "文中称与上年相比变动 %s%s，而表中由%d年度的 %s 变为 %s，变动 %s%s。"
              .formatted(signed(stated), unit, year, then, now, signed(shown), unit),
          "The text states a change of %s%s, but the tables go from %s in %d to %s, a change of %s%s."
              .formatted(signed(stated), unit, then, year, now, signed(shown), unit));
    }

    private static String signed(BigDecimal figure) {
      return (figure.signum() > 0 ? "+" : "") + figure.toPlainString();
    }
  }
}
