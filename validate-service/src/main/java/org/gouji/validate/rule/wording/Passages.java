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
  private Passages() {}

  /**
   * One violation for all passages of the same words, since a sentence may stand in a report twice.
   *
   * @param passages the passages at fault, in the order of the text
   * @param message what is wrong with one
   */
  static RuleCheck check(List<Passage> passages, Function<Passage, Message> message) {
    Map<String, List<Passage>> byWords = new LinkedHashMap<>();
    for (Passage passage : passages) {
      byWords.computeIfAbsent(passage.key(), key -> new ArrayList<>()).add(passage);
    }
    List<Violation> violations = new ArrayList<>();
    byWords.forEach(
        (words, same) ->
            violations.add(
                Violation.of(
                    words,
                    message.apply(same.get(0)),
                    same.stream().map(ReportContext::evidence).toList())));
    return RuleCheck.of(violations, List.of());
  }
}
