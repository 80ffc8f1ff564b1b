package org.gouji.validate.rule.wording;

import java.util.List;
import java.util.Objects;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.Span;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.text.Passage;

/** Q04: a placeholder is left in the running text. What stands in a cell is S07's or S12's. */
public final class PlaceholderRule implements Rule {

  @Override
  public String id() {
    return "Q04";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    if (report.denseText().value().isEmpty()) {
      return RuleCheck.notApplicable("the report has no text");
    }
    List<Span> cells =
        report.report().facts().values().stream()
            .map(Fact::source)
            .filter(Objects::nonNull)
            .toList();
    List<Passage> passages =
        Placeholders.find(report.text()).stream()
            .filter(passage -> cells.stream().noneMatch(cell -> overlap(cell, passage.source())))
            .toList();
    return Passages.check(passages, PlaceholderRule::message);
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static Message message(Passage passage) {
    return new Message(
        "“" + passage.key() + "”中留有未填写的占位符。",
        "A placeholder is left in \"" + passage.key() + "\".");
  }
}
