package org.gouji.validate.rule.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.parse.contract.Section;
import org.gouji.parse.contract.taxonomy.Label;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SkipReasons;
import org.gouji.validate.rule.TableReading;
import org.gouji.validate.rule.Violation;

/** S04: a statutory table is absent from a section that is there. */
public final class AbsentTableRule implements Rule {

  @Override
  public String id() {
    return "S04";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    List<Violation> violations = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (TableReading reading : report.tables()) {
      if (!reading.absent()) {
        continue;
      }
      Optional<Section> section = report.section(reading.table().section());
      if (section.isPresent()) {
        violations.add(violation(reading, section.get()));
      } else {
        skipped.add(SkipReasons.absentSection(reading.table().section()));
      }
    }
    return RuleCheck.of(violations, skipped);
  }

  private static Violation violation(TableReading reading, Section section) {
    Label label = reading.table().label();
    Message message =
        new Message(
            "“" + section.heading().strip() + "”部分缺少“" + label.zh() + "”表。",
            "Section " + section.number() + " lacks the table \"" + label.en() + "\".");
    return Violation.of(reading.id(), message, List.of(ReportContext.evidence(section)));
  }
}
