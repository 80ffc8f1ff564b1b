package org.gouji.acceptance.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.Edition;

/**
 * A report before it is set in a layout: its paragraphs and tables in the order in which they are
 * printed. Figures stand in paragraphs as signs, see {@link #printed(String)}.
 *
 * @param edition the edition that its tables follow
 * @param agency the filer
 * @param year reporting year
 * @param figures what the text states and the tables hold
 * @param cells what is printed in cells that hold anything but their figure, by concept
 * @param front paragraphs above the first section, the title first
 * @param passages the sections
 * @param back paragraphs below the last section
 */
public record Draft(
    Edition edition,
    String agency,
    int year,
    Figures figures,
    Map<String, String> cells,
    List<String> front,
    List<Passage> passages,
    List<String> back) {

  /** For example {@code {remedies.litigationDirect.total+3}}. */
  private static final Pattern FIGURE = Pattern.compile("\\{([A-Za-z0-9.+-]+)}");

  private static final Pattern TERM = Pattern.compile("([+-]?)([A-Za-z][A-Za-z.]*|[0-9]+)");

  public Draft {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    front = List.copyOf(front);
    passages = List.copyOf(passages);
    back = List.copyOf(back);
  }

  /**
   * A section.
   *
   * @param kind what it is about
   * @param heading its heading with its number
   * @param before paragraphs above its tables
   * @param tables its tables
   * @param after paragraphs below its tables
   */
  public record Passage(
      SectionKind kind,
      String heading,
      List<String> before,
      List<Grid> tables,
      List<String> after) {
    public Passage {
      before = List.copyOf(before);
      tables = List.copyOf(tables);
      after = List.copyOf(after);
    }

    /** The same section under another heading. */
    public Passage headed(String other) {
      return new Passage(kind, other, before, tables, after);
    }

    /** The same section with other paragraphs above its tables. */
    public Passage saying(List<String> paragraphs) {
      return new Passage(kind, heading, paragraphs, tables, after);
    }

    /** The same section with other tables. */
    public Passage showing(List<Grid> grids) {
      return new Passage(kind, heading, before, grids, after);
    }
  }

  /**
   * A paragraph as printed: each sign, such as {@code {concept+concept-3}}, gives way to its sum.
   */
  public String printed(String paragraph) {
    return FIGURE
        .matcher(paragraph)
        .replaceAll(match -> Matcher.quoteReplacement(sum(match.group(1)).toPlainString()));
  }

  private BigDecimal sum(String terms) {
    BigDecimal sum = BigDecimal.ZERO;
    Matcher term = TERM.matcher(terms);
    while (term.find()) {
      BigDecimal value =
          Character.isDigit(term.group(2).charAt(0))
              ? new BigDecimal(term.group(2))
              : figures.value(term.group(2));
      sum = term.group(1).equals("-") ? sum.subtract(value) : sum.add(value);
    }
    return sum;
  }

  /** A cell of a table as printed. */
  public String printed(GridCell cell) {
    String concept = cell.concept();
    return concept == null ? cell.text() : cells.getOrDefault(concept, figures.text(concept));
  }

  /** The same report with other figures, in text and tables alike. */
  public Draft withFigures(UnaryOperator<Figures> change) {
    return new Draft(edition, agency, year, change.apply(figures), cells, front, passages, back);
  }

  /** The same report with something else printed in one cell; the text keeps the figure. */
  public Draft withCell(String concept, String text) {
    figures.text(concept);
    Map<String, String> changed = new LinkedHashMap<>(cells);
    changed.put(concept, text);
    return new Draft(edition, agency, year, figures, changed, front, passages, back);
  }

  /** The same report with other paragraphs above its sections. */
  public Draft withFront(UnaryOperator<List<String>> change) {
    return new Draft(edition, agency, year, figures, cells, change.apply(front), passages, back);
  }

  /** The same report with other paragraphs below its sections. */
  public Draft withBack(UnaryOperator<List<String>> change) {
    return new Draft(edition, agency, year, figures, cells, front, passages, change.apply(back));
  }

  /** The same report with its sections changed as a whole. */
  public Draft withPassages(UnaryOperator<List<Passage>> change) {
    List<Passage> changed = change.apply(new ArrayList<>(passages));
    return new Draft(edition, agency, year, figures, cells, front, changed, back);
  }

  /** The same report with one section changed. */
  public Draft with(SectionKind kind, UnaryOperator<Passage> change) {
    return withPassages(
        all -> all.stream().map(one -> one.kind() == kind ? change.apply(one) : one).toList());
  }

  /** The same report without the section. */
  public Draft without(SectionKind kind) {
    return withPassages(all -> all.stream().filter(one -> one.kind() != kind).toList());
  }

  /** The same report with those rows and columns of one table alone. */
  public Draft withTable(String table, Predicate<String> rows, Predicate<String> columns) {
    Grid printed = Grid.of(edition.table(table), rows, columns);
    return with(
        edition.table(table).section(),
        passage ->
            passage.showing(
                passage.tables().stream()
                    .map(grid -> grid.table().equals(table) ? printed : grid)
                    .toList()));
  }
}
