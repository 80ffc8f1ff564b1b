package org.gouji.validate.rule.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;
import org.gouji.validate.text.FoldedText;

/**
 * N04: the categories that a sentence lists do not add up to the total stated in it.
 *
 * <p>Where the list does not claim to be complete (其中, 等), only parts that exceed the total are a
 * fault. A total that differs from table 3 while the parts agree with the table is N01's.
 */
public final class CategoriesRule implements Rule {
  private static final int LONGEST_KEY = 120;
  private static final int MOST_LISTED = 30;

  @Override
  public String id() {
    return "N04";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    List<Enumeration> enumerations = Enumeration.in(report);
    if (enumerations.isEmpty()) {
      return RuleCheck.notApplicable("no sentence lists the parts of a total");
    }
    Map<String, Violation> violations = new LinkedHashMap<>();
    List<String> skipped = new ArrayList<>();
    for (Enumeration enumeration : enumerations) {
      if (!enumeration.comparable()) {
        skipped.add("parts of " + enumeration.total().kind() + " are not stated exactly");
      } else if (enumeration.isAtOdds() && !isTotalsFault(report, enumeration)) {
        String sentence = key(enumeration.total().text());
        violations.putIfAbsent(sentence, violation(sentence, enumeration));
      }
    }
    return RuleCheck.of(new ArrayList<>(violations.values()), skipped);
  }

  private static String key(String sentence) {
    String words = FoldedText.of(sentence).dense().value();
    return words.substring(0, Math.min(words.length(), LONGEST_KEY));
  }

  private static boolean isTotalsFault(ReportContext report, Enumeration enumeration) {
    if (!enumeration.total().kind().equals(ClaimKind.REQUESTS_RECEIVED)) {
      return false;
    }
    BigDecimal printed =
        report
            .fact(
                Objects.requireNonNull(report.edition().concepts().get("requests.received.total")))
            .value();
    return printed != null && printed.compareTo(enumeration.sum()) == 0;
  }

  private static Violation violation(String sentence, Enumeration enumeration) {
    BigDecimal total = Enumeration.value(enumeration.total());
    BigDecimal sum = enumeration.sum();
    Message message =
        new Message(
            "文中总数为"
                + total.toPlainString()
                + "，所列各项之和为"
                + sum.toPlainString()
                + "（"
                + listed(enumeration, "、")
                + "）。",
            "The sentence states "
                + total.toPlainString()
                + " in total, but its parts add up to "
                + sum.toPlainString()
                + " ("
                + listed(enumeration, ", ")
                + ").");
    return new Violation(
        sentence, message, Claims.evidence(List.of(enumeration.total())).toList(), sum, total);
  }

  private static String listed(Enumeration enumeration, String separator) {
    return enumeration.parts().stream()
        .limit(MOST_LISTED)
        .map(
            part ->
                Objects.requireNonNullElse(part.label(), "")
                    + Enumeration.value(part).toPlainString())
        .collect(Collectors.joining(separator));
  }
}
