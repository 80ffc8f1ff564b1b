package org.gouji.parse.export;

import java.util.ArrayList;
import java.util.List;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.store.FactFilter;
import org.gouji.parse.store.ReportFacts;
import org.jspecify.annotations.Nullable;

/**
 * One row for each report and one column for each concept, in presentation order. Its cells hold
 * figures or nothing, so that columns can be summed; what else a cell held stands in the long
 * table.
 */
public final class WideTable implements Table {
  private final ConceptCatalogue concepts;
  private final FactFilter filter;
  private final Language language;
  private final List<String> columns;

  /** A table of the facts that the filter takes, with its header in that language. */
  public WideTable(ConceptCatalogue concepts, FactFilter filter, Language language) {
    this.concepts = concepts;
    this.filter = filter;
    this.language = language;
    this.columns =
        concepts.of(filter.reports().edition()).stream()
            .filter(concept -> filter.concepts().isEmpty() || filter.concepts().contains(concept))
            .toList();
  }

  @Override
  public List<String> header() {
    List<String> header = new ArrayList<>(TableColumn.headers(ReportColumns.ALL, language));
    for (String concept : columns) {
      // Labels alone repeat: every row of a table has a 总计, and several rows are 其他
      header.add(concepts.label(concept).in(language) + " [" + concept + "]");
    }
    return header;
  }

  @Override
  public List<List<Cell>> rows(ReportFacts report) {
    boolean toShow =
        report.facts().entrySet().stream()
            .anyMatch(fact -> filter.takes(fact.getKey(), fact.getValue().state()));
    if (!toShow) {
      return List.of();
    }
    List<Cell> row = new ArrayList<>(TableColumn.cells(ReportColumns.ALL, report));
    columns.forEach(concept -> row.add(cell(concept, report.facts().get(concept))));
    return List.of(row);
  }

  private Cell cell(String concept, @Nullable Fact fact) {
    return fact == null || !filter.takes(concept, fact.state())
        ? Cell.EMPTY
        : Cell.figure(fact.value());
  }
}
