package org.gouji.parse.sample;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.FigureType;
import org.gouji.parse.contract.taxonomy.Row;
import org.gouji.parse.contract.taxonomy.SectionHeading;
import org.gouji.parse.contract.taxonomy.Table;

/**
 * A report of a made-up agency with a figure in every cell that no other cell has, so that a
 * misplaced one shows. The figures do not tie out; alignment must not care.
 */
public final class SampleReport {
  private static final String NUMERALS = "一二三四五六";

  private final Edition edition;
  private final int year;
  private final Map<String, String> figures;
  private final List<UnaryOperator<List<List<GridCell>>>> damages = new ArrayList<>();

  private final Set<String> absentTables = new HashSet<>();
  private UnaryOperator<String> script = UnaryOperator.identity();
  private UnaryOperator<Block> printedBlock = UnaryOperator.identity();

  private SampleReport(Edition edition, int year, Map<String, String> figures) {
    this.edition = edition;
    this.year = year;
    this.figures = figures;
  }

  /** A report of an edition with distinct figures, counted up from a number. */
  public static SampleReport of(Edition edition, int firstFigure) {
    Map<String, String> figures = new LinkedHashMap<>();
    int figure = firstFigure;
    for (Concept concept : edition.concepts().values()) {
      String printed =
          concept.type() == FigureType.AMOUNT
              ? figure + ".25"
              : concept.type() == FigureType.CHANGE && figure % 2 == 0 ? "-" + figure : "" + figure;
      figures.put(concept.id(), printed);
      figure++;
    }
    return new SampleReport(edition, edition.years().from(), figures);
  }

  /** The figures as printed, by concept. */
  public Map<String, String> figures() {
    return figures;
  }

  /** The concepts of a row, for damages that take whole rows away. */
  public List<String> conceptsOf(String rowId) {
    return figures.keySet().stream().filter(concept -> concept.startsWith(rowId + ".")).toList();
  }

  /** The same report with another text in a cell. */
  public SampleReport printing(String concept, String text) {
    if (figures.replace(concept, text) == null) {
      throw new IllegalArgumentException("no concept " + concept);
    }
    return this;
  }

  /** The same report without a row of a table. */
  public SampleReport withoutRow(String rowId) {
    String label =
        edition.tables().stream()
            .flatMap(table -> table.blocks().stream())
            .flatMap(block -> block.rows().stream())
            .filter(row -> row.id().equals(rowId))
            .findFirst()
            .orElseThrow()
            .label()
            .zh();
    return damagedBy(
        rows ->
            rows.stream()
                .filter(row -> row.stream().noneMatch(cell -> cell.text().equals(label)))
                .toList());
  }

  /** The same report without a column of a table: neither its header nor its figures. */
  public SampleReport withoutColumn(String tableId, String columnId) {
    Set<String> gone = new HashSet<>();
    edition.table(tableId).concepts().stream()
        .filter(concept -> concept.column().id().equals(columnId))
        .forEach(
            concept -> {
              gone.add(figures.get(concept.id()));
              gone.add(concept.column().label().zh());
            });
    return damagedBy(
        rows ->
            rows.stream()
                .map(row -> row.stream().filter(cell -> !gone.contains(cell.text())).toList())
                .toList());
  }

  /** The same report without the last of the rows that stand side by side in a table. */
  public SampleReport withoutLastSideBySide(String tableId) {
    Block block = edition.table(tableId).blocks().get(0);
    Row last = block.rows().get(block.rows().size() - 1);
    Set<String> gone = new HashSet<>(List.of(last.label().zh()));
    conceptsOf(last.id()).forEach(concept -> gone.add(figures.get(concept)));
    int width = block.columns().size();
    return damagedBy(
        rows ->
            rows.stream()
                .map(
                    row ->
                        row.size() == width * block.rows().size()
                            ? row.subList(0, row.size() - width)
                            : row.stream().filter(cell -> !gone.contains(cell.text())).toList())
                .toList());
  }

  /** The same report in traditional script. */
  public SampleReport inTraditionalScript() {
    script = ZhConverterUtil::toTraditional;
    return this;
  }

  /** The same report with the parts of its tables printed in another way than prescribed. */
  public SampleReport printingBlocks(UnaryOperator<Block> otherwise) {
    printedBlock = otherwise;
    return this;
  }

  /** The same report without a table; its section keeps its heading and text. */
  public SampleReport withoutTable(String tableId) {
    absentTables.add(tableId);
    return this;
  }

  /** Damages every table before it is printed. */
  SampleReport damagedBy(UnaryOperator<List<List<GridCell>>> damage) {
    damages.add(damage);
    return this;
  }

  /** The report as a document. */
  public byte[] bytes(Rendering rendering) {
    return rendering.bytes(this);
  }

  /** The document's text or markup in a layout. */
  public String print(Layout layout) {
    StringBuilder body = new StringBuilder();
    printTo(
        new Printer() {
          @Override
          public void paragraph(String text) {
            body.append(layout.paragraph(text));
          }

          @Override
          public void table(Grid grid) {
            body.append(layout.table(grid));
          }
        });
    return layout.page(body.toString());
  }

  /** Prints paragraph by paragraph and table by table. */
  void printTo(Printer printer) {
    printer.paragraph(script.apply("青禾县云溪镇人民政府" + year + "年政府信息公开工作年度报告"));
    for (SectionHeading section : edition.sections()) {
      int number = section.kind().number();
      printer.paragraph(script.apply(NUMERALS.charAt(number - 1) + "、" + section.heading().zh()));
      for (Table table : edition.tables()) {
        if (table.section() == section.kind() && !absentTables.contains(table.id())) {
          printer.table(grid(table));
        }
      }
      printer.paragraph(script.apply("本节说明第" + number + "部分的工作，全年共召开会议3次。"));
    }
    printer.paragraph(script.apply("青禾县云溪镇人民政府"));
    printer.paragraph((year + 1) + "年1月18日");
  }

  private Grid grid(Table table) {
    List<Block> blocks = table.blocks().stream().map(printedBlock).toList();
    Grid grid = Grid.of(new Table(table.id(), table.section(), table.label(), blocks), figures);
    List<List<GridCell>> rows = grid.rows();
    for (UnaryOperator<List<List<GridCell>>> damage : damages) {
      rows = damage.apply(rows);
    }
    List<List<GridCell>> printed =
        rows.stream()
            .map(row -> row.stream().map(c -> c.withText(script.apply(c.text()))).toList())
            .toList();
    return new Grid(printed, grid.width());
  }
}
