package org.gouji.parse.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gouji.parse.align.Expected.FigureItem;
import org.gouji.parse.align.Expected.LabelItem;
import org.gouji.parse.extract.Cell;

/**
 * Finds the cheapest way to read a stream of tokens as a prescribed sequence: a global alignment
 * (Needleman and Wunsch, 1970) with free ends on the side of the tokens, extended by labels broken
 * over several tokens and tokens that hold several labels.
 */
final class SequenceAligner {
  private static final int MAX_JOINED = 4;
  private static final int MAX_MERGED = 3;
  private static final int LONGEST_UNREADABLE = 20;
  private static final int LONGEST_PART = 16;
  private static final double KNOWN_LABEL = 0.8;

  /** The cheapest reading. */
  record Reading(double cost, List<Step> steps) {}

  /** What a label may be compared with: one item's wordings, or several items' in one cell. */
  private record LabelForm(int number, List<String> wordings, int items) {}

  /** What a token may be read as: its own text, or its text with that of the tokens behind it. */
  private record TextForm(int number, String telling, int parts, int tokens) {}

  private final List<Expected> items;
  private final List<Token> tokens;
  private final boolean rowsKnown;
  private final double[][] cost;
  private final short[][] arrival;
  private final Likeness likeness = new Likeness();
  private final List<List<LabelForm>> labelForms = new ArrayList<>();
  private final List<List<TextForm>> textForms = new ArrayList<>();
  private final boolean[] header;
  private final boolean[] knownLabel;

  /** Rows of the document that hold a heading and nothing else. */
  private final Set<Integer> headerRows;

  private SequenceAligner(TableSequence sequence, List<Token> tokens) {
    this.items = sequence.items();
    this.tokens = tokens;
    this.rowsKnown =
        tokens.stream().filter(token -> token.cell().row() >= 0).count() * 2 > tokens.size();
    this.cost = new double[items.size() + 1][tokens.size() + 1];
    this.arrival = new short[items.size() + 1][tokens.size() + 1];
    this.header = new boolean[tokens.size()];
    this.knownLabel = new boolean[tokens.size()];
    for (int i = 0; i < items.size(); i++) {
      labelForms.add(labelForms(i));
    }
    for (int j = 0; j < tokens.size(); j++) {
      textForms.add(textForms(j));
      header[j] = sequence.headers().contains(tokens.get(j).telling());
      knownLabel[j] = header[j] || isLikeSomeLabel(j);
    }
    this.headerRows = headerRows();
  }

  /** Reads the tokens as the sequence. Time and memory grow with the product of both lengths. */
  static Reading align(TableSequence sequence, List<Token> tokens) {
    return new SequenceAligner(sequence, tokens).solve();
  }

  private Reading solve() {
    for (double[] line : cost) {
      Arrays.fill(line, Double.POSITIVE_INFINITY);
    }
    Arrays.fill(cost[0], 0);
    for (int i = 0; i < items.size(); i++) {
      for (int j = 0; j <= tokens.size(); j++) {
        extend(i, j);
      }
    }
    int end = 0;
    for (int j = 1; j <= tokens.size(); j++) {
      if (cost[items.size()][j] < cost[items.size()][end]) {
        end = j;
      }
    }
    return new Reading(cost[items.size()][end], steps(end));
  }

  private void extend(int i, int j) {
    Expected item = items.get(i);
    arrive(i + 1, j, cost[i][j] + lost(item), Step.Kind.LOST_ITEM, 1);
    if (item instanceof LabelItem label && label.ofRow()) {
      int rest = restOfRow(i);
      arrive(i + rest, j, cost[i][j] + Costs.lostRow(rest - 1), Step.Kind.LOST_ITEM, rest);
    }
    if (j == tokens.size()) {
      return;
    }
    if (item instanceof FigureItem figure) {
      arrive(i + 1, j + 1, cost[i][j] + figureCost(figure, j), Step.Kind.MATCH, 1);
    } else if (tokens.get(j).kind() == Token.Kind.TEXT) {
      extendLabel(i, j);
    }
    if (i > 0) {
      arrive(i, j + 1, cost[i][j] + stray(item, j), Step.Kind.STRAY_TOKEN, 1);
    }
  }

  private void extendLabel(int i, int j) {
    LabelForm label = labelForms.get(i).get(0);
    for (TextForm text : textForms.get(j)) {
      double price = cost[i][j] + unlikeness(label, text) + (text.parts() - 1) * Costs.JOIN;
      Step.Kind kind = text.parts() == 1 ? Step.Kind.MATCH : Step.Kind.JOIN;
      arrive(i + 1, j + text.tokens(), price, kind, text.tokens());
    }
    TextForm whole = textForms.get(j).get(0);
    for (LabelForm merged : labelForms.get(i).subList(1, labelForms.get(i).size())) {
      double price = cost[i][j] + unlikeness(merged, whole) + Costs.JOIN;
      arrive(i + merged.items(), j + 1, price, Step.Kind.MERGE, merged.items());
    }
  }

  /**
   * Millions of arrivals are tried, so only the way back is kept: the kind of step, and its count.
   */
  private void arrive(int i, int j, double price, Step.Kind kind, int count) {
    if (price < cost[i][j]) {
      cost[i][j] = price;
      arrival[i][j] = (short) (count * Step.Kind.CODES + kind.code());
    }
  }

  private Step arrival(int i, int j) {
    Step.Kind kind = Step.Kind.of(arrival[i][j] % Step.Kind.CODES);
    int count = arrival[i][j] / Step.Kind.CODES;
    return switch (kind) {
      case MATCH -> new Step(kind, i - 1, j - 1, 1);
      case JOIN -> new Step(kind, i - 1, j - count, count);
      case MERGE -> new Step(kind, i - count, j - 1, count);
      case STRAY_TOKEN -> new Step(kind, i, j - 1, 1);
      case LOST_ITEM -> new Step(kind, i - count, j, count);
    };
  }

  private int restOfRow(int i) {
    int end = i + 1;
    while (end < items.size() && items.get(end).row() == items.get(i).row()) {
      end++;
    }
    return end - i;
  }

  private static double lost(Expected item) {
    if (item instanceof LabelItem label) {
      return label.ofRow() ? Costs.LOST_ROW_LABEL : Costs.LOST_HEADER_LABEL;
    }
    return Costs.LOST_FIGURE;
  }

  private double figureCost(FigureItem figure, int j) {
    Token token = tokens.get(j);
    double match =
        switch (token.kind()) {
          case FIGURE -> isLone(token) ? Costs.LONE_FIGURE : 0;
          case DASH -> Costs.DASH;
          case EMPTY ->
              headerRows.contains(token.cell().row())
                  ? Costs.EMPTY_BESIDE_HEADING
                  : figure.first() ? Costs.EMPTY_FIRST : Costs.EMPTY;
          case SUSPECTED -> Costs.SUSPECTED;
          case TEXT ->
              token.cell().text().length() <= LONGEST_UNREADABLE && !knownLabel[j]
                  ? Costs.UNREADABLE + Costs.UNREADABLE_CHARACTER * token.cell().text().length()
                  : Double.POSITIVE_INFINITY;
        };
    return match + newRow(j);
  }

  private double stray(Expected next, int j) {
    Token token = tokens.get(j);
    boolean amongFigures = next instanceof FigureItem figure && !figure.first();
    double among = amongFigures ? Costs.STRAY_AMONG_FIGURES + newRow(j) : 0;
    return switch (token.kind()) {
      case SUSPECTED -> 0;
      case EMPTY ->
          next instanceof LabelItem
              ? Costs.STRAY_EMPTY
              : amongFigures
                  ? Costs.STRAY_EMPTY_AMONG_FIGURES + newRow(j)
                  : Costs.STRAY_EMPTY_BEFORE_FIGURES;
      case FIGURE -> among + (isLone(token) ? Costs.STRAY_LONE_FIGURE : Costs.STRAY_FIGURE);
      case DASH -> among + Costs.STRAY_DASH;
      case TEXT -> among + (header[j] ? Costs.STRAY_HEADER : Costs.STRAY_TEXT);
    };
  }

  private double newRow(int j) {
    if (j == 0) {
      return 0;
    }
    int row = tokens.get(j).cell().row();
    int previous = tokens.get(j - 1).cell().row();
    return row >= 0 && previous >= 0 && row != previous ? Costs.NEW_ROW_AMONG_FIGURES : 0;
  }

  private boolean isLone(Token token) {
    return rowsKnown && token.cell().row() < 0;
  }

  private Set<Integer> headerRows() {
    Set<Integer> headed = new HashSet<>();
    Set<Integer> others = new HashSet<>(Set.of(Cell.NO_ROW));
    for (int j = 0; j < tokens.size(); j++) {
      Token token = tokens.get(j);
      if (header[j] && !isLikeSomeLabel(j, LabelItem::ofRow)) {
        headed.add(token.cell().row());
      } else if (!token.isNothing()) {
        others.add(token.cell().row());
      }
    }
    headed.removeAll(others);
    return headed;
  }

  private boolean isLikeSomeLabel(int j) {
    return isLikeSomeLabel(j, label -> true);
  }

  private boolean isLikeSomeLabel(int j, Predicate<LabelItem> kind) {
    if (textForms.get(j).isEmpty()) {
      return false;
    }
    TextForm text = textForms.get(j).get(0);
    return IntStream.range(0, items.size())
        .filter(i -> items.get(i) instanceof LabelItem label && kind.test(label))
        .mapToObj(labelForms::get)
        .map(forms -> forms.get(0))
        .anyMatch(label -> similarity(label, text) >= KNOWN_LABEL);
  }

  private List<LabelForm> labelForms(int i) {
    List<LabelForm> forms = new ArrayList<>();
    StringBuilder merged = new StringBuilder();
    for (int n = 0; n < MAX_MERGED && i + n < items.size(); n++) {
      if (!(items.get(i + n) instanceof LabelItem label)) {
        break;
      }
      merged.append(label.wordings().get(0));
      List<String> wordings = n == 0 ? label.wordings() : List.of(merged.toString());
      forms.add(new LabelForm(likeness.label(wordings), wordings, n + 1));
    }
    return forms;
  }

  private List<TextForm> textForms(int j) {
    List<TextForm> forms = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    for (int k = j; k < tokens.size() && forms.size() < MAX_JOINED; k++) {
      Token token = tokens.get(k);
      if (token.isNothing() && k > j) {
        continue;
      }
      boolean part = k == j || token.telling().length() <= LONGEST_PART;
      if (token.kind() != Token.Kind.TEXT || !part) {
        break;
      }
      joined.append(token.telling());
      String telling = joined.toString();
      forms.add(new TextForm(likeness.text(telling), telling, forms.size() + 1, k + 1 - j));
    }
    return forms;
  }

  private double unlikeness(LabelForm label, TextForm text) {
    double similarity = similarity(label, text);
    return similarity < Costs.LEAST_SIMILARITY
        ? Double.POSITIVE_INFINITY
        : Costs.UNLIKENESS * (1 - similarity);
  }

  private double similarity(LabelForm label, TextForm text) {
    return likeness.of(label.number(), label.wordings(), text.number(), text.telling());
  }

  private List<Step> steps(int end) {
    Deque<Step> steps = new ArrayDeque<>();
    int i = items.size();
    int j = end;
    while (i > 0) {
      Step step = arrival(i, j);
      steps.addFirst(step);
      i = step.item();
      j = step.token();
    }
    return List.copyOf(steps);
  }
}
