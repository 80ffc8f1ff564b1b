package org.gouji.parse.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Column;
import org.gouji.parse.contract.taxonomy.Label;
import org.gouji.parse.contract.taxonomy.Row;
import org.gouji.parse.contract.taxonomy.Table;
import org.gouji.parse.extract.Cell;
import org.gouji.parse.figure.FigureReader;
import org.gouji.parse.label.Similarity;

/**
 * Reads from the header cells in which order a document prints columns and side-by-side rows. Only
 * a header that names each of them exactly once is believed against the edition.
 */
final class PrintedHeader {
  private static final double CLEARLY_ALIKE = 0.85;
  private static final double ALIKE = 0.7;
  private static final int LONGEST_UNIT_LINE = 8;

  /** A header cell: the telling part of its text, and the table row it stands in. */
  private record Heading(String telling, int row) {}

  private final Table table;
  private final Vocabulary vocabulary;
  private final List<Token> tokens;

  /** The header of a table among tokens. */
  PrintedHeader(Table table, Vocabulary vocabulary, List<Token> tokens) {
    this.table = table;
    this.vocabulary = vocabulary;
    this.tokens = tokens;
  }

  /** The columns and side-by-side rows as printed; the edition's order where nothing tells. */
  TableOrder order() {
    Map<String, List<Column>> columns = new HashMap<>();
    Map<String, List<Row>> rows = new HashMap<>();
    List<List<Heading>> runs = runs();
    int next = 0;
    for (Block block : table.blocks()) {
      for (int run = next; block.columns().size() > 1 && run < runs.size(); run++) {
        Optional<List<Column>> printed = columns(block, runs.get(run));
        if (printed.isPresent()) {
          columns.put(block.id(), printed.get());
          rows.put(block.id(), rows(block, runs.get(run)));
          next = run + 1;
          break;
        }
      }
    }
    return new TableOrder(columns, rows, Set.of(), Set.of());
  }

  /**
   * The unit that the header prints for a column of amounts, or a line above the table for all.
   *
   * @return empty where none is printed, and 万元 holds as the edition prescribes
   */
  Optional<String> unitOf(Column column) {
    return tokens.stream()
        .filter(token -> token.kind() == Token.Kind.TEXT)
        .filter(token -> isUnitLine(token) || isHeaderOf(column, token))
        .map(token -> FigureReader.amountUnitIn(token.cell().text()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isUnitLine(Token token) {
    return token.telling().startsWith("单位") && token.telling().length() <= LONGEST_UNIT_LINE;
  }

  private boolean isHeaderOf(Column column, Token token) {
    return vocabulary.likeness(column.label(), token.telling()) >= ALIKE;
  }

  private Optional<List<Column>> columns(Block block, List<Heading> run) {
    return block.layout() == Block.Layout.SIDE_BY_SIDE
        ? repeated(block, run)
        : spanned(block, run).filter(order -> order.size() == block.columns().size());
  }

  /** The columns of side-by-side rows: every row has to name them, and all in the same order. */
  private Optional<List<Column>> repeated(Block block, List<Heading> run) {
    List<Column> named = named(block.columns(), Column::label, run);
    int width = block.columns().size();
    if (named.size() != width * block.rows().size()) {
      return Optional.empty();
    }
    List<Column> first = named.subList(0, width);
    for (int i = 0; i < named.size(); i += width) {
      if (!named.subList(i, i + width).equals(first)) {
        return Optional.empty();
      }
    }
    return Optional.of(first).filter(columns -> Set.copyOf(columns).size() == width);
  }

  /** The columns below spanning cells, level by level where the document shows its rows. */
  private Optional<List<Column>> spanned(Block block, List<Heading> run) {
    boolean rowsShown = run.stream().allMatch(heading -> heading.row() != Cell.NO_ROW);
    if (rowsShown) {
      List<List<Heading>> levels =
          List.copyOf(
              run.stream()
                  .collect(Collectors.groupingBy(Heading::row, TreeMap::new, Collectors.toList()))
                  .values());
      return below(block, levels);
    }
    List<Column> order = flat(block, run);
    Column last = block.columns().get(block.columns().size() - 1);
    // Printed first, the total rather stands beside the cell that spans all others
    boolean doubtful = !block.spanners().isEmpty() && order.indexOf(last) == 0;
    return doubtful ? Optional.empty() : Optional.of(order);
  }

  private Optional<List<Column>> below(Block block, List<List<Heading>> levels) {
    if (levels.isEmpty()) {
      return Optional.of(List.of());
    }
    return below(block, levels.subList(1, levels.size()))
        .flatMap(lower -> level(block, levels.get(0), lower));
  }

  private Optional<List<Column>> level(Block block, List<Heading> headings, List<Column> lower) {
    List<Column> order = new ArrayList<>();
    Set<Column> placed = new HashSet<>();
    for (Heading heading : headings) {
      Optional<Column> column = closest(block.columns(), Column::label, heading);
      if (column.isPresent()) {
        if (lower.contains(column.get()) || !placed.add(column.get())) {
          return Optional.empty();
        }
        order.add(column.get());
      } else {
        closest(block.spanners(), Block.Spanner::label, heading).stream()
            .flatMap(spanner -> lower.stream().filter(c -> spanner.columns().contains(c.id())))
            .filter(placed::add)
            .forEach(order::add);
      }
    }
    if (order.isEmpty()) {
      return Optional.of(lower);
    }
    return placed.containsAll(lower) ? Optional.of(order) : Optional.empty();
  }

  /** The same from a mere sequence: a spanner's columns stand where it stands. */
  private List<Column> flat(Block block, List<Heading> run) {
    List<Column> named = named(block.columns(), Column::label, run);
    Set<Column> order = new LinkedHashSet<>();
    for (Heading heading : run) {
      Optional<Column> column = closest(block.columns(), Column::label, heading);
      if (column.isPresent()) {
        order.add(column.get());
      } else {
        closest(block.spanners(), Block.Spanner::label, heading).stream()
            .filter(spanner -> spanner.columns().size() < block.columns().size())
            .flatMap(spanner -> named.stream().filter(c -> spanner.columns().contains(c.id())))
            .forEach(order::add);
      }
    }
    return named.size() == order.size() ? List.copyOf(order) : List.of();
  }

  private List<Row> rows(Block block, List<Heading> run) {
    List<Row> printed = named(block.rows(), Row::label, run);
    boolean eachOnce =
        printed.size() == block.rows().size() && Set.copyOf(printed).size() == printed.size();
    return eachOnce ? printed : block.rows();
  }

  /** Those that the headings name, in the order of the headings. */
  private <T> List<T> named(List<T> candidates, Function<T, Label> labelOf, List<Heading> run) {
    return run.stream()
        .map(heading -> closest(candidates, labelOf, heading))
        .flatMap(Optional::stream)
        .toList();
  }

  private <T> Optional<T> closest(List<T> candidates, Function<T, Label> labelOf, Heading heading) {
    T best = null;
    double most = CLEARLY_ALIKE;
    for (T candidate : candidates) {
      double likeness = vocabulary.likeness(labelOf.apply(candidate), heading.telling());
      if (likeness > most || (best == null && likeness >= most)) {
        best = candidate;
        most = likeness;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The stretches of the tokens that hold nothing but headings of the table. */
  private List<List<Heading>> runs() {
    List<List<Heading>> runs = new ArrayList<>();
    List<Heading> run = new ArrayList<>();
    Map<String, Boolean> known = new HashMap<>();
    for (Token token : tokens) {
      if (token.isNothing()) {
        continue;
      }
      boolean heading =
          token.kind() == Token.Kind.TEXT
              && known.computeIfAbsent(token.telling(), this::isHeading);
      if (heading) {
        run.add(new Heading(token.telling(), token.cell().row()));
      } else if (!run.isEmpty()) {
        runs.add(List.copyOf(run));
        run.clear();
      }
    }
    runs.add(List.copyOf(run));
    return runs;
  }

  private boolean isHeading(String text) {
    return vocabulary.headings().contains(text)
        || vocabulary.headings().stream()
            .anyMatch(label -> Similarity.of(label, text) >= CLEARLY_ALIKE);
  }
}
