package org.gouji.validate.rule.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.parse.contract.Section;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SectionNames;
import org.gouji.validate.rule.Violation;
import org.gouji.validate.rule.structure.HeadingNumber.Style;

/**
 * S02: section headings are out of order or wrongly numbered.
 *
 * <p>Any way of numbering is fine that all headings share. Where a section is absent or out of
 * place the others may count on: the cause is told once, by S01 or as the wrong order.
 */
public final class HeadingSequenceRule implements Rule {

  @Override
  public String id() {
    return "S02";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    List<Section> sections =
        report.report().sections().stream()
            .filter(section -> !section.heading().isBlank())
            .toList();
    if (sections.isEmpty()) {
      return RuleCheck.notApplicable("the report has no section heading");
    }
    List<Violation> violations = new ArrayList<>();
    if (isOutOfOrder(sections)) {
      violations.add(outOfOrder(sections));
    }
    List<Misnumbered> misnumbered = misnumbered(sections);
    if (!misnumbered.isEmpty()) {
      violations.add(wronglyNumbered(misnumbered));
    }
    return RuleCheck.of(violations, List.of());
  }

  private static boolean isOutOfOrder(List<Section> sections) {
    return IntStream.range(1, sections.size())
        .anyMatch(i -> sections.get(i).kind().number() < sections.get(i - 1).kind().number());
  }

  private static List<Misnumbered> misnumbered(List<Section> sections) {
    Style style = prevailingStyle(sections);
    List<Misnumbered> byFormat = new ArrayList<>();
    List<Misnumbered> byCount = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      Optional<HeadingNumber> number = HeadingNumber.of(section.heading());
      addUnless(number, style, section.kind().number(), section, byFormat);
      addUnless(number, style, i + 1, section, byCount);
    }
    return byCount.size() < byFormat.size() ? byCount : byFormat;
  }

  private static void addUnless(
      Optional<HeadingNumber> number,
      Style style,
      int expected,
      Section section,
      List<Misnumbered> misnumbered) {
    if (!number.equals(Optional.of(new HeadingNumber(style, expected)))) {
      misnumbered.add(new Misnumbered(section, expected));
    }
  }

  private static Style prevailingStyle(List<Section> sections) {
    Map<Style, Integer> uses = new EnumMap<>(Style.class);
    for (Section section : sections) {
      HeadingNumber.of(section.heading()).ifPresent(n -> uses.merge(n.style(), 1, Integer::sum));
    }
    Style prevailing = Style.CHINESE;
    for (Map.Entry<Style, Integer> use : uses.entrySet()) {
      if (use.getValue() > uses.getOrDefault(prevailing, 0)) {
        prevailing = use.getKey();
      }
    }
    return prevailing;
  }

  private static Violation outOfOrder(List<Section> sections) {
    String headings = headings(sections);
    Message message =
        new Message(
            "各部分标题顺序有误：" + headings + "。",
            "The section headings are out of order: " + headings + ".");
    return Violation.of("order", message, sections.stream().map(ReportContext::evidence).toList());
  }

  private static Violation wronglyNumbered(List<Misnumbered> misnumbered) {
    List<Section> sections = misnumbered.stream().map(Misnumbered::section).toList();
    String headings = headings(sections);
    String expected =
        misnumbered.stream()
            .map(heading -> SectionNames.numeral(heading.expected()))
            .collect(Collectors.joining("、"));
    Message message =
        new Message(
            "标题序号有误或缺失：" + headings + "，依次应为“" + expected + "”。",
            "Headings wrongly numbered or without a number: "
                + headings
                + "; by the format "
                + expected
                + ".");
    return Violation.of(
        "numbering", message, sections.stream().map(ReportContext::evidence).toList());
  }

  private static String headings(List<Section> sections) {
    return sections.stream()
        .map(section -> "“" + section.heading().strip() + "”")
        .collect(Collectors.joining("、"));
  }

  private record Misnumbered(Section section, int expected) {}
}
