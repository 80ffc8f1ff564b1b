package org.gouji.validate.rule.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;
import org.gouji.validate.text.Passage;

/** Turns passages at fault into violations. */
final class Passages {
  /** Passages looked at; a text that has more is not one that a person wrote. */
  static final int MOST_FOUND = 200;

  private static final int MOST_TOLD = 50;

  private Passages() {}

  /**
   * One violation for all passages of the same words, since a sentence may stand in a report twice.
   * The first fifty are told, and how many are not.
   *
   * @param passages the passages at fault, in the order of the text
   * @param message what is wrong with one
   */
  static RuleCheck check(List<Passage> passages, Function<Passage, Message> message) {
    Map<String, List<Passage>> byWords = new LinkedHashMap<>();
    for (Passage passage : passages) {
      byWords.computeIfAbsent(passage.key(), key -> new ArrayList<>()).add(passage);
    }
    List<Violation> violations =
        byWords.values().stream().limit(MOST_TOLD).map(same -> violation(same, message)).toList();
    int untold = byWords.size() - violations.size();
    return RuleCheck.of(
        violations, untold > 0 ? List.of(untold + " more passages are not listed") : List.of());
  }

  private static Violation violation(List<Passage> same, Function<Passage, Message> message) {
    Passage first = same.get(0);
    return Violation.of(
        first.key(), message.apply(first), same.stream().map(ReportContext::evidence).toList());
  }
}
