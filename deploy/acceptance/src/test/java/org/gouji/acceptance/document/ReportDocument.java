package org.gouji.acceptance.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.Edition;

/**
 * A report as an agency would publish it.
 *
 * @param edition the edition that its tables follow
 * @param agency the filer, as in the title
 * @param year reporting year
 * @param signedAt date below the last section
 * @param figures what the tables hold
 * @param prose the sentences of every section that the report has, see {@link Prose}
 */
public record ReportDocument(
    Edition edition,
    String agency,
    int year,
    LocalDate signedAt,
    Figures figures,
    Map<SectionKind, String> prose) {

  private static final String NUMERALS = "一二三四五六";

  public static final String MEDIA_TYPE = "text/plain; charset=UTF-8";

  public ReportDocument {
    prose = Collections.unmodifiableMap(new EnumMap<>(prose));
  }

  /** The same report with other figures. */
  public ReportDocument withFigures(UnaryOperator<Figures> change) {
    return new ReportDocument(edition, agency, year, signedAt, change.apply(figures), prose);
  }

  /** The same report with another date below it. */
  public ReportDocument withSignedAt(LocalDate date) {
    return new ReportDocument(edition, agency, year, date, figures, prose);
  }

  /** The same report with other sentences in one section. */
  public ReportDocument withProse(SectionKind section, UnaryOperator<String> change) {
    Map<SectionKind, String> changed = new EnumMap<>(prose);
    changed.compute(section, (kind, text) -> text == null ? null : change.apply(text));
    return new ReportDocument(edition, agency, year, signedAt, figures, changed);
  }

  /** The same report without one section, its table included. */
  public ReportDocument without(SectionKind section) {
    Map<SectionKind, String> rest = new EnumMap<>(prose);
    rest.remove(section);
    return new ReportDocument(edition, agency, year, signedAt, figures, rest);
  }

  /** The report as plain text, cells separated by tabs. */
  public String text() {
    return Layout.TABS.print(draft());
  }

  private Draft draft() {
    Edition.Notice notice = edition.notice();
    List<String> front =
        List.of(
            agency + year + "年政府信息公开工作年度报告",
            "本报告依据《中华人民共和国政府信息公开条例》（国务院令第711号）和《国务院办公厅政府信息与政务公开办公室"
                + notice.title()
                + "》（"
                + notice.number()
                + "）编制，统计期限自"
                + year
                + "年1月1日起至"
                + year
                + "年12月31日止。");
    List<Draft.Passage> passages =
        edition.sections().stream()
            .filter(section -> prose.containsKey(section.kind()))
            .map(section -> passage(section.kind(), section.heading().zh()))
            .toList();
    List<String> back =
        List.of(
            agency,
            String.format(
                Locale.ROOT,
                "%d年%d月%d日",
                signedAt.getYear(),
                signedAt.getMonthValue(),
                signedAt.getDayOfMonth()));
    return new Draft(edition, agency, year, figures, Map.of(), front, passages, back);
  }

  private Draft.Passage passage(SectionKind kind, String heading) {
    return new Draft.Passage(
        kind,
        NUMERALS.charAt(kind.number() - 1) + "、" + heading,
        Objects.requireNonNull(prose.get(kind)).lines().toList(),
        edition.tables().stream().filter(table -> table.section() == kind).map(Grid::of).toList(),
        List.of());
  }

  /** The plain text in UTF-8. */
  public byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }
}
