package org.gouji.validate.rule.wording;

import java.util.List;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.text.Passage;

/** Q01: a figure is missing from a sentence, as where 诉求 and 余次 meet with nothing between. */
public final class LostFigureRule implements Rule {

  @Override
  public String id() {
    return "Q01";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    if (report.denseText().value().isEmpty()) {
      return RuleCheck.notApplicable("the report has no text");
    }
    List<Passage> passages = LostFigures.find(report.text(), report.denseText());
    return Passages.check(passages, LostFigureRule::message);
  }

  private static Message message(Passage passage) {
    return new Message(
        "“" + passage.key() + "”似缺少数字。",
        "A figure seems to be missing from \"" + passage.key() + "\".");
  }
}
