package org.gouji.parse.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.parse.align.Expected.FigureItem;
import org.gouji.parse.align.Expected.LabelItem;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Column;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.FigureType;
import org.gouji.parse.contract.taxonomy.Label;
import org.gouji.parse.contract.taxonomy.Row;
import org.gouji.parse.contract.taxonomy.Table;
import org.gouji.parse.label.Similarity;
import org.jspecify.annotations.Nullable;

/** Reads a stream of tokens as one table of an edition. */
final class TableAligner {
  /** Fewer labels or figures than this share are no table but a chance likeness. */
  private static final double LEAST_LABELS = 0.3;

  private static final double LEAST_FIGURES = 0.25;

  private static final double HEADER_LIKENESS = 0.7;

  /** 复议后起诉 and 未经复议直接起诉 are rather alike. */
  private static final double ROW_HEADER_LIKENESS = 0.85;

  private static final double LOST_LABEL_CONFIDENCE = 0.5;
  private static final double SEEN_HEADING_CONFIDENCE = 0.8;

  /** A header of three rows, each cell broken in two, has some sixty. */
  private static final int HEADER_TOKENS = 80;

  private static final double SHORT_ROW_CONFIDENCE = 0.8;
  private static final double UNCERTAIN_CELL_CONFIDENCE = 0.5;

  private final Table table;
  private final Vocabulary vocabulary;
  private final int concepts;

  TableAligner(Table table) {
    this.table = table;
    this.vocabulary = Vocabulary.of(table);
    this.concepts = table.concepts().size();
  }

  /** The table as the edition prescribes it. */
  Table table() {
    return table;
  }

  TableAlignment align(List<Token> tokens) {
    PrintedHeader header = new PrintedHeader(table, vocabulary, tokens);
    TableOrder order = header.order();
    TableSequence whole = TableSequence.of(table, vocabulary, order);
    SequenceAligner.Reading reading = SequenceAligner.align(whole, tokens);
    List<Token> headings = withoutRowLabels(whole, reading, tokens);
    Set<String> columns = columnsWithoutHeader(headings);
    Set<String> rows = sideBySideRowsWithoutHeader(headings);
    if (!columns.isEmpty() || !rows.isEmpty()) {
      TableSequence narrower = TableSequence.of(table, vocabulary, order.without(columns, rows));
      SequenceAligner.Reading narrow = SequenceAligner.align(narrower, tokens);
      if (narrow.cost() < reading.cost()) {
        return alignment(narrower, narrow, header, tokens, figures(whole) - figures(narrower));
      }
    }
    return alignment(whole, reading, header, tokens, 0);
  }

  private TableAlignment alignment(
      TableSequence sequence,
      SequenceAligner.Reading reading,
      PrintedHeader header,
      List<Token> tokens,
      int leftOut) {
    List<Expected> items = sequence.items();
    Map<Integer, Double> rowLikeness = new HashMap<>();
    Map<Integer, Integer> rowFigures = new HashMap<>();
    int labels = 0;
    int labelsMatched = 0;
    int figuresMatched = 0;
    for (Expected item : items) {
      labels += item instanceof LabelItem ? 1 : 0;
    }
    for (Step step : reading.steps()) {
      if (step.kind() == Step.Kind.STRAY_TOKEN || step.kind() == Step.Kind.LOST_ITEM) {
        continue;
      }
      Expected item = items.get(step.item());
      if (item instanceof FigureItem figure) {
        figuresMatched++;
        rowFigures.merge(figure.row(), 1, Integer::sum);
      } else {
        int merged = step.kind() == Step.Kind.MERGE ? step.count() : 1;
        labelsMatched += merged;
        LabelItem label = (LabelItem) items.get(step.item() + merged - 1);
        rowLikeness.merge(label.row(), likeness(label, step, tokens), Math::max);
      }
    }
    if (labelsMatched < LEAST_LABELS * labels) {
      List<LabelItem> seen = headingsSeen(items, reading, tokens);
      labelsMatched = seen.size();
      seen.forEach(label -> rowLikeness.merge(label.row(), SEEN_HEADING_CONFIDENCE, Math::max));
    }
    if (labelsMatched < LEAST_LABELS * labels || figuresMatched < LEAST_FIGURES * concepts) {
      return TableAlignment.absent(concepts);
    }
    Map<Integer, Long> rowWidth =
        items.stream()
            .filter(FigureItem.class::isInstance)
            .collect(Collectors.groupingBy(Expected::row, Collectors.counting()));
    Map<String, CellMatch> cells = new TreeMap<>();
    for (Step step : reading.steps()) {
      if (step.kind() == Step.Kind.MATCH && items.get(step.item()) instanceof FigureItem figure) {
        Token token = tokens.get(step.token());
        boolean wholeRow =
            rowFigures.get(figure.row()).longValue() == rowWidth.get(figure.row()).longValue();
        double confidence =
            rowLikeness.getOrDefault(figure.row(), LOST_LABEL_CONFIDENCE)
                * (wholeRow ? 1 : SHORT_ROW_CONFIDENCE)
                * (token.cell().certain() ? 1 : UNCERTAIN_CELL_CONFIDENCE);
        cells.put(
            figure.concept().id(),
            new CellMatch(token.cell(), confidence, unitOf(figure.concept(), header)));
      }
    }
    return new TableAlignment(cells, concepts, reading.cost() + leftOut * Costs.LOST_FIGURE);
  }

  /**
   * The labels of columns and groups that stand somewhere before the first figure, whatever their
   * order: a page that ends within a header row leaves halves of labels, row by row.
   */
  private static List<LabelItem> headingsSeen(
      List<Expected> items, SequenceAligner.Reading reading, List<Token> tokens) {
    int first =
        reading.steps().stream()
            .filter(step -> step.kind() == Step.Kind.MATCH)
            .filter(step -> items.get(step.item()) instanceof FigureItem)
            .mapToInt(Step::token)
            .findFirst()
            .orElse(0);
    List<Token> before = new ArrayList<>(tokens.subList(Math.max(0, first - HEADER_TOKENS), first));
    List<LabelItem> seen = new ArrayList<>();
    for (Expected item : items) {
      if (item instanceof LabelItem label && !label.ofRow()) {
        before.stream()
            .filter(token -> likeness(label, token.telling()) >= SEEN_HEADING_CONFIDENCE)
            .findFirst()
            .ifPresent(
                token -> {
                  before.remove(token);
                  seen.add(label);
                });
      }
    }
    return seen;
  }

  private static @Nullable String unitOf(Concept concept, PrintedHeader header) {
    return concept.type() == FigureType.AMOUNT
        ? header.unitOf(concept.column()).orElse(null)
        : null;
  }

  /** A joined or merged label was matched as a whole; a single one as well as its text is alike. */
  private static double likeness(LabelItem label, Step step, List<Token> tokens) {
    if (step.kind() != Step.Kind.MATCH) {
      return 1;
    }
    return likeness(label, tokens.get(step.token()).telling());
  }

  private static double likeness(LabelItem label, String telling) {
    return label.wordings().stream()
        .mapToDouble(wording -> Similarity.of(wording, telling))
        .max()
        .orElse(LOST_LABEL_CONFIDENCE);
  }

  /** The tokens but for those read as labels of rows: （七）总计 heads no column. */
  private static List<Token> withoutRowLabels(
      TableSequence sequence, SequenceAligner.Reading reading, List<Token> tokens) {
    Set<Integer> labels =
        reading.steps().stream()
            .filter(step -> step.kind() == Step.Kind.MATCH)
            .filter(step -> sequence.items().get(step.item()) instanceof LabelItem l && l.ofRow())
            .map(Step::token)
            .collect(Collectors.toSet());
    return IntStream.range(0, tokens.size())
        .filter(index -> !labels.contains(index))
        .mapToObj(tokens::get)
        .toList();
  }

  /** The columns that the document may have left out, figures and all. */
  private Set<String> columnsWithoutHeader(List<Token> headings) {
    return table.blocks().stream()
        .filter(block -> block.rows().size() > 2)
        .flatMap(block -> block.columns().stream())
        .filter(column -> !isNamed(column.label(), headings, HEADER_LIKENESS))
        .map(Column::id)
        .collect(Collectors.toSet());
  }

  /** The rows over one line of figures that the document may have left out. */
  private Set<String> sideBySideRowsWithoutHeader(List<Token> headings) {
    return table.blocks().stream()
        .filter(block -> block.layout() == Block.Layout.SIDE_BY_SIDE)
        .flatMap(block -> block.rows().stream())
        .filter(row -> !isNamed(row.label(), headings, ROW_HEADER_LIKENESS))
        .map(Row::id)
        .collect(Collectors.toSet());
  }

  private boolean isNamed(Label label, List<Token> headings, double likeness) {
    return headings.stream()
        .filter(token -> token.kind() == Token.Kind.TEXT)
        .anyMatch(token -> vocabulary.likeness(label, token.telling()) >= likeness);
  }

  private static int figures(TableSequence sequence) {
    return (int) sequence.items().stream().filter(FigureItem.class::isInstance).count();
  }
}
