package org.gouji.parse.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.gouji.parse.contract.Span;
import org.gouji.parse.store.ReportFacts;

/** One row for each fact. */
public final class LongTable implements Table {
  private static final List<TableColumn<FlatFact>> COLUMNS =
      List.of(
          new TableColumn<>("指标", "Concept", fact -> Cell.text(fact.concept())),
          new TableColumn<>("指标名称", "Label (zh)", fact -> Cell.text(fact.label().zh())),
          new TableColumn<>("指标名称（英文）", "Label (en)", fact -> Cell.text(fact.label().en())),
          new TableColumn<>("数值", "Value", fact -> Cell.figure(fact.value())),
          new TableColumn<>("单位", "Unit", fact -> Cell.text(fact.unit())),
          new TableColumn<>(
              "状态", "State", fact -> Cell.text(fact.state().name().toLowerCase(Locale.ROOT))),
          new TableColumn<>("原文", "Text", fact -> Cell.text(fact.text())),
          new TableColumn<>(
              "置信度", "Confidence", fact -> Cell.figure(BigDecimal.valueOf(fact.confidence()))),
          new TableColumn<>("原文起始位置", "Source start", fact -> place(fact, Span::start)),
          new TableColumn<>("原文结束位置", "Source end", fact -> place(fact, Span::end)),
          new TableColumn<>("页码", "Page", fact -> place(fact, Span::page)));

  private final FlatFacts facts;
  private final Language language;

  /** A table of facts with its header in that language. */
  public LongTable(FlatFacts facts, Language language) {
    this.facts = facts;
    this.language = language;
  }

  @Override
  public List<String> header() {
    List<String> header = new ArrayList<>(TableColumn.headers(ReportColumns.ALL, language));
    header.addAll(TableColumn.headers(COLUMNS, language));
    return header;
  }

  @Override
  public List<List<Cell>> rows(ReportFacts report) {
    List<Cell> ofReport = TableColumn.cells(ReportColumns.ALL, report);
    return facts.of(report).stream().map(fact -> row(ofReport, fact)).toList();
  }

  private static List<Cell> row(List<Cell> ofReport, FlatFact fact) {
    List<Cell> row = new ArrayList<>(ofReport);
    row.addAll(TableColumn.cells(COLUMNS, fact));
    return row;
  }

  private static Cell place(FlatFact fact, Function<Span, Integer> part) {
    return fact.source() == null ? Cell.EMPTY : Cell.count(part.apply(fact.source()));
  }
}
