package org.gouji.validate.rule.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.FigureType;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.Labels;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SkipReasons;
import org.gouji.validate.rule.TableReading;
import org.gouji.validate.rule.Violation;
import org.gouji.validate.text.FoldedText;

/** Q05: an amount is printed in another unit than 万元, or with more than four decimals. */
public final class AmountFormatRule implements Rule {

  /** 亿元, 千元, 元; 万元 is what the format asks for. */
  private static final Pattern OTHER_UNIT = Pattern.compile("(?:(?<!万)[亿千百十]?|十万|百万|千万)元");

  private static final Pattern DECIMALS = Pattern.compile("\\.(\\d{5,})");

  @Override
  public String id() {
    return "Q05";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    List<Violation> violations = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (TableReading reading : report.tables()) {
      List<Concept> amounts =
          reading.table().concepts().stream()
              .filter(concept -> concept.type() == FigureType.AMOUNT)
              .toList();
      if (reading.absent() && !amounts.isEmpty()) {
        skipped.add(SkipReasons.absentTable(reading));
        continue;
      }
      for (Concept amount : amounts) {
        String printed = report.fact(amount).text();
        if (report.fact(amount).value() == null || printed == null) {
          skipped.add(SkipReasons.cell(report, amount));
        } else {
          fault(printed).ifPresent(fault -> violations.add(violation(report, amount, fault)));
        }
      }
    }
    return RuleCheck.of(violations, skipped);
  }

  private static Optional<Message> fault(String printed) {
    String text = FoldedText.of(printed).dense().value();
    Matcher unit = OTHER_UNIT.matcher(text);
    if (unit.find()) {
      return Optional.of(
          new Message(
              "的单位是" + unit.group() + "，应以万元为单位",
              "is printed in " + unit.group() + " instead of 万元 (10,000 yuan)"));
    }
    return DECIMALS.matcher(text).find()
        ? Optional.of(new Message("的小数超过4位", "has more than four decimals"))
        : Optional.empty();
  }

  private static Violation violation(ReportContext report, Concept amount, Message fault) {
    Message label = Labels.cell(report.edition(), amount);
    String printed = report.fact(amount).text();
    return Violation.of(
        amount.id(),
        new Message(
            "“" + label.zh() + "”填写的“" + printed + "”" + fault.zh() + "。",
            "\"" + label.en() + "\" holds \"" + printed + "\", which " + fault.en() + "."),
        List.of(report.evidence(amount)));
  }
}
