package org.gouji.parse.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.SectionHeading;
import org.gouji.parse.extract.Cell;
import org.gouji.parse.extract.ExtractedDocument;
import org.gouji.parse.label.LabelText;
import org.gouji.parse.label.Similarity;

/**
 * Finds headings by their wording, helped by their numeral. Reports word and number them freely:
 * {@code 五、存在问题及改进情况}, {@code 4、 政府信息公开行政复议…}, {@code 、总体情况}.
 */
public final class SectionFinder {
  private static final int LONGEST_HEADING = 60;
  private static final double LEAST_SCORE = 0.6;

  /** The right numeral makes up for a good deal of free wording. */
  private static final double NUMERAL_BONUS = 0.2;

  /** {@code （一）主动公开情况} heads a part of a section, not a section. */
  private static final double BRACKETS_MALUS = 0.35;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?<open>[（(])?(?<numeral>[一二三四五六七八九十]|[1-9１-９])?(?<close>[）)])?"
              + "[\\s\\u00a0\\u3000]*[、.．,，]?[\\s\\u00a0\\u3000]*(?<wording>.+)$",
          Pattern.DOTALL);

  /** 本年度无其他需要报告的事项。 is what a section says, not what heads it. */
  private static final Pattern SENTENCE = Pattern.compile("[。；;][\\s\\u00a0\\u3000]*$");

  /** A heading with the section's text going on behind it on the same line. */
  private static final Pattern RUN_IN =
      Pattern.compile(
          "^[一二三四五六][、.．][\\s\\u00a0\\u3000]*(?<wording>[^。：:；;\\n]{4,30})[。：:\\s\\u3000]");

  private record Candidate(SectionKind kind, Cell cell, int headingEnd, double score) {}

  private record Known(SectionKind kind, List<String> wordings) {
    static Known of(SectionHeading section) {
      return new Known(
          section.kind(), section.heading().wordings().map(LabelText::of).distinct().toList());
    }
  }

  private final List<Known> headings;

  /** A finder for the headings of an edition. */
  public SectionFinder(List<SectionHeading> headings) {
    this.headings = headings.stream().map(Known::of).toList();
  }

  /** The sections found, in the document's order. */
  public List<FoundSection> find(ExtractedDocument document) {
    Map<SectionKind, List<Candidate>> candidates = new EnumMap<>(SectionKind.class);
    for (Cell cell : document.cells()) {
      if (cell.alone() && !cell.isEmpty()) {
        candidate(cell)
            .ifPresent(
                found ->
                    candidates.computeIfAbsent(found.kind(), k -> new ArrayList<>()).add(found));
      }
    }
    boolean contents = hasContents(candidates);
    List<Candidate> chosen =
        candidates.values().stream()
            .map(found -> choose(found, contents))
            .sorted(Comparator.comparingInt(found -> found.cell().start()))
            .toList();
    List<FoundSection> sections = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      Candidate found = chosen.get(i);
      int end = i + 1 < chosen.size() ? chosen.get(i + 1).cell().start() : document.text().length();
      int start = found.cell().start();
      String heading = document.text().substring(start, found.headingEnd());
      sections.add(new FoundSection(found.kind(), heading, start, found.headingEnd(), end));
    }
    return List.copyOf(sections);
  }

  private Optional<Candidate> candidate(Cell cell) {
    String text = cell.text();
    if (text.length() <= LONGEST_HEADING && text.indexOf('\n') < 0) {
      return best(cell, text, cell.end());
    }
    Matcher runIn = RUN_IN.matcher(text.substring(0, Math.min(text.length(), LONGEST_HEADING)));
    if (runIn.find()) {
      int end = cell.start() + runIn.end("wording");
      return best(cell, text.substring(0, runIn.end("wording")), end)
          .filter(found -> found.score() >= 0.9);
    }
    return Optional.empty();
  }

  private Optional<Candidate> best(Cell cell, String text, int end) {
    Matcher numbered = NUMBERED.matcher(text);
    if (!numbered.matches()) {
      return Optional.empty();
    }
    boolean brackets = numbered.group("open") != null || numbered.group("close") != null;
    String numeral = numbered.group("numeral");
    if (numeral == null && SENTENCE.matcher(text).find()) {
      return Optional.empty();
    }
    String wording = LabelText.of(numbered.group("wording"));
    return headings.stream()
        .map(
            heading -> {
              double alike =
                  heading.wordings().stream()
                      .mapToDouble(known -> alike(known, wording))
                      .max()
                      .orElse(0);
              boolean rightNumeral =
                  numeral != null && SectionNumeral.value(numeral) == heading.kind().number();
              double score =
                  alike
                      + (rightNumeral && alike >= 0.5 ? NUMERAL_BONUS : 0)
                      - (brackets ? BRACKETS_MALUS : 0);
              return new Candidate(heading.kind(), cell, end, score);
            })
        .max(Comparator.comparingDouble(Candidate::score))
        .filter(found -> found.score() >= LEAST_SCORE);
  }

  /** A cell of a table may begin like a heading, but is far shorter. */
  private static double alike(String known, String wording) {
    return wording.length() * 2 < known.length() ? 0 : Similarity.of(known, wording);
  }

  /** Whether the headings are listed once more, in a table of contents before the report. */
  private static boolean hasContents(Map<SectionKind, List<Candidate>> candidates) {
    return candidates.size() == SectionKind.values().length
        && candidates.values().stream().allMatch(found -> found.size() >= 2);
  }

  private static Candidate choose(List<Candidate> found, boolean contents) {
    double best = found.stream().mapToDouble(Candidate::score).max().orElseThrow();
    List<Candidate> good = found.stream().filter(c -> c.score() >= best - 0.1).toList();
    return contents ? good.get(good.size() - 1) : good.get(0);
  }
}
