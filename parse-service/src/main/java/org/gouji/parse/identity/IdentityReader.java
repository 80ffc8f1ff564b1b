package org.gouji.parse.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.extract.Cell;
import org.gouji.parse.extract.ExtractedDocument;
import org.gouji.parse.section.FoundSection;
import org.jspecify.annotations.Nullable;

/** Reads title, agency, year and dates of a report whose sections are known. */
public final class IdentityReader {
  /** How many lines at the end may hold the signature, page furniture included. */
  private static final int SIGNATURE_LINES = 40;

  private static final int LONGEST_SIGNATURE = 50;

  private static final Pattern PERIOD =
      Pattern.compile("((?:19|20)\\d{2})年1月1日(?:起)?(?:至|到|-|—|~)");

  private static final Pattern PUBLISHED =
      Pattern.compile("(?:发布|公开|发稿|更新)(?:日期|时间)[:：]?((?:19|20)\\d{2}[-年./]\\d{1,2}[-月./]\\d{1,2})");

  private static final Pattern SIGNED =
      Pattern.compile("(?:成文|发文|落款|生成)(?:日期|时间)[:：]?((?:19|20)\\d{2}[-年./]\\d{1,2}[-月./]\\d{1,2})");

  private IdentityReader() {}

  /**
   * Reads the identity.
   *
   * @param document the document
   * @param sections the sections found, in order
   */
  public static DocumentIdentity read(ExtractedDocument document, List<FoundSection> sections) {
    int bodyStart = sections.isEmpty() ? Integer.MAX_VALUE : sections.get(0).start();
    int lastStart = sections.isEmpty() ? 0 : sections.get(sections.size() - 1).bodyStart();
    Optional<TitleReader.Title> title = TitleReader.read(document.cells(), bodyStart);
    Optional<Signature> signature = signature(document.cells(), lastStart);
    String preamble =
        DateReader.compact(
            document.text().substring(0, Math.min(bodyStart, document.text().length())));
    String agency =
        title
            .map(TitleReader.Title::agency)
            .or(() -> signature.flatMap(signed -> Optional.ofNullable(signed.agency())))
            .orElse(null);
    return new DocumentIdentity(
        title.map(TitleReader.Title::text).orElse(null),
        agency,
        title.map(TitleReader.Title::year).or(() -> period(document.text())).orElse(null),
        signature.map(Signature::date).or(() -> labelled(SIGNED, preamble)).orElse(null),
        labelled(PUBLISHED, preamble).orElse(null));
  }

  private record Signature(@Nullable String agency, LocalDate date) {}

  /** The first date that closes a short line after the last heading, with the agency above it. */
  private static Optional<Signature> signature(List<Cell> cells, int lastStart) {
    List<Cell> closing =
        cells.stream().filter(cell -> !cell.isEmpty() && cell.start() >= lastStart).toList();
    List<Cell> last =
        closing.subList(Math.max(0, closing.size() - SIGNATURE_LINES), closing.size());
    for (int i = 0; i < last.size(); i++) {
      String line = DateReader.compact(last.get(i).text());
      if (line.length() > LONGEST_SIGNATURE || PUBLISHED.matcher(line).find()) {
        continue;
      }
      Optional<LocalDate> date = DateReader.last(line);
      if (date.isPresent()) {
        String inLine = line.replaceFirst("[(（]?[\\d二一].*$", "");
        String above = i > 0 ? DateReader.compact(last.get(i - 1).text()) : "";
        String agency =
            TitleReader.isAgencyName(inLine)
                ? inLine
                : TitleReader.isAgencyName(above) ? above : null;
        return Optional.of(new Signature(agency, date.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> period(String text) {
    Matcher period = PERIOD.matcher(DateReader.compact(text));
    return period.find() ? Optional.of(Integer.valueOf(period.group(1))) : Optional.empty();
  }

  private static Optional<LocalDate> labelled(Pattern pattern, String compact) {
    Matcher labelled = pattern.matcher(compact);
    return labelled.find() ? DateReader.first(labelled.group(1)) : Optional.empty();
  }
}
