package org.gouji.validate.rule.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.parse.contract.Section;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SectionNames;
import org.gouji.validate.rule.SkipReasons;
import org.gouji.validate.rule.Violation;
import org.gouji.validate.text.FoldedText;

/**
 * S10: a section of prose is empty or says nothing.
 *
 * <p>A section that holds a table says what the table says; without it, S04 tells. 无 is an answer
 * in section six, though from 2021 on not a sufficient one, which is another rule's business.
 */
public final class EmptySectionRule implements Rule {
  private static final List<SectionKind> OF_PROSE =
      List.of(SectionKind.OVERVIEW, SectionKind.PROBLEMS, SectionKind.OTHER);

  private static final Set<String> SAY_NOTHING = Set.of("", "无", "暂无", "没有", "略", "无内容", "暂无内容");

  private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}]+");

  /** A line that closes a report behind its last section: the agency, or a date in figures. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "[^\\p{P}\\s]{2,30}(?:政府|办事处|局|委员会|办公室)"
              + "|\\(?[\\d〇零○一二三四五六七八九十]{2,4}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日\\)?");

  @Override
  public String id() {
    return "S10";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    List<Violation> violations = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (SectionKind kind : OF_PROSE) {
      Optional<Section> section = report.section(kind);
      if (section.isEmpty()) {
        skipped.add(SkipReasons.absentSection(kind));
      } else if (saysNothing(section.get())) {
        violations.add(violation(report, section.get()));
      }
    }
    return RuleCheck.of(violations, skipped);
  }

  /** Whether a section of prose says nothing; 无 says something in section six. */
  static boolean saysNothing(Section section) {
    boolean last = section.kind() == SectionKind.OTHER;
    String said =
        FoldedText.of(section.text())
            .value()
            .lines()
            .map(line -> line.replace(" ", ""))
            .filter(line -> !last || !SIGNATURE.matcher(line).matches())
            .map(line -> PUNCTUATION.matcher(line).replaceAll(""))
            .collect(Collectors.joining());
    return last ? said.isEmpty() : SAY_NOTHING.contains(said);
  }

  private static Violation violation(ReportContext report, Section section) {
    Message heading = SectionNames.heading(report.edition(), section.kind());
    Message message =
        new Message(heading.zh() + "部分没有实质内容。", "There is nothing said in " + heading.en() + ".");
    return Violation.of(
        SectionNames.subject(section.kind()), message, List.of(ReportContext.evidence(section)));
  }
}
