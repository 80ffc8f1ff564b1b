package org.gouji.acceptance.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
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
    return PlainText.of(this);
  }

  /** The plain text in UTF-8. */
  public byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }
}
