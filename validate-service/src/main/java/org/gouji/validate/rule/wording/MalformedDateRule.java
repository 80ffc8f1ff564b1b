package org.gouji.validate.rule.wording;

import java.util.List;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.text.Passage;

/** Q02: a date that is malformed, as one that lost a character, or that no calendar has. */
public final class MalformedDateRule implements Rule {

  @Override
  public String id() {
    return "Q02";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    if (report.denseText().value().isEmpty()) {
      return RuleCheck.notApplicable("the report has no text");
    }
    List<Passage> passages = MalformedDates.find(report.text());
    return Passages.check(passages, MalformedDateRule::message);
  }

  private static Message message(Passage passage) {
    return new Message(
        "日期“" + passage.key() + "”书写有误或并不存在。",
        "The date \"" + passage.key() + "\" is malformed or does not exist.");
  }
}
