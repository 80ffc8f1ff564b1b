package org.gouji.parse.align;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.parse.align.Expected.FigureItem;
import org.gouji.parse.align.Expected.LabelItem;
import org.gouji.parse.label.Similarity;

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

  /** The cheapest reading. */
  record Reading(double cost, List<Step> steps) {}

  private final List<Expected> items;
  private final List<Token> tokens;
  private final TableSequence sequence;
  private final boolean rowsKnown;
  private final double[][] cost;
  private final Step[][] arrival;
  private final Map<String, Double> similarities = new HashMap<>();
  private final boolean[] header;

  private SequenceAligner(TableSequence sequence, List<Token> tokens) {
    this.sequence = sequence;
    this.items = sequence.items();
    this.tokens = tokens;
    this.rowsKnown =
        tokens.stream().filter(token -> token.cell().row() >= 0).count() * 2 > tokens.size();
    this.cost = new double[items.size() + 1][tokens.size() + 1];
    this.arrival = new Step[items.size() + 1][tokens.size() + 1];
    this.header = new boolean[tokens.size()];
    for (int j = 0; j < tokens.size(); j++) {
      header[j] = isHeader(tokens.get(j));
    }
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
    for (int i = 0; i <= items.size(); i++) {
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
    if (i < items.size()) {
      Expected item = items.get(i);
      arrive(i + 1, j, cost[i][j] + lost(item), Step.Kind.LOST_ITEM, i, j, 1);
      if (j < tokens.size()) {
        if (item instanceof FigureItem) {
          double match = cost[i][j] + figureCost(j);
          arrive(i + 1, j + 1, match, Step.Kind.MATCH, i, j, 1);
        } else if (item instanceof LabelItem label) {
          extendLabel(label, i, j);
        }
        if (i > 0) {
          arrive(i, j + 1, cost[i][j] + stray(item, j), Step.Kind.STRAY_TOKEN, i, j, 1);
        }
      }
    }
  }

  private void extendLabel(LabelItem label, int i, int j) {
    Token token = tokens.get(j);
    if (token.kind() != Token.Kind.TEXT) {
      return;
    }
    double soFar = cost[i][j];
    arrive(
        i + 1,
        j + 1,
        soFar + unlikeness(label.wordings(), token.telling()),
        Step.Kind.MATCH,
        i,
        j,
        1);
    StringBuilder joined = new StringBuilder(token.telling());
    int parts = 1;
    for (int k = j + 1; k < tokens.size() && parts < MAX_JOINED; k++) {
      Token next = tokens.get(k);
      if (next.isNothing()) {
        continue;
      }
      if (next.kind() != Token.Kind.TEXT || next.telling().length() > LONGEST_PART) {
        break;
      }
      joined.append(next.telling());
      parts++;
      double match = soFar + unlikeness(label.wordings(), joined.toString()) + parts * Costs.JOIN;
      arrive(i + 1, k + 1, match, Step.Kind.JOIN, i, j, k + 1 - j);
    }
    StringBuilder merged = new StringBuilder(label.wordings().get(0));
    for (int n = 1; n < MAX_MERGED && i + n < items.size(); n++) {
      if (!(items.get(i + n) instanceof LabelItem next)) {
        break;
      }
      merged.append(next.wordings().get(0));
      double match = soFar + unlikeness(List.of(merged.toString()), token.telling()) + Costs.JOIN;
      arrive(i + n + 1, j + 1, match, Step.Kind.MERGE, i, j, n + 1);
    }
  }

  private void arrive(int i, int j, double price, Step.Kind kind, int item, int token, int count) {
    if (price < cost[i][j]) {
      cost[i][j] = price;
      arrival[i][j] = new Step(kind, item, token, count);
    }
  }

  private double lost(Expected item) {
    if (item instanceof LabelItem label) {
      return label.ofRow() ? Costs.LOST_ROW_LABEL : Costs.LOST_HEADER_LABEL;
    }
    return Costs.LOST_FIGURE;
  }

  private double figureCost(int j) {
    Token token = tokens.get(j);
    double match =
        switch (token.kind()) {
          case FIGURE -> isLone(token) ? Costs.LONE_FIGURE : 0;
          case DASH -> Costs.DASH;
          case EMPTY -> Costs.EMPTY;
          case SUSPECTED -> Costs.SUSPECTED;
          case TEXT ->
              token.cell().text().length() <= LONGEST_UNREADABLE && !isKnownLabel(token)
                  ? Costs.UNREADABLE
                  : Double.POSITIVE_INFINITY;
        };
    return match + newRow(j);
  }

  private double stray(Expected next, int j) {
    Token token = tokens.get(j);
    boolean amongFigures = next instanceof FigureItem figure && !figure.first();
    if (token.kind() == Token.Kind.SUSPECTED) {
      return 0;
    }
    if (token.kind() == Token.Kind.EMPTY) {
      return next instanceof LabelItem
          ? Costs.STRAY_EMPTY
          : amongFigures ? Costs.STRAY_EMPTY_AMONG_FIGURES : Costs.STRAY_EMPTY_BEFORE_FIGURES;
    }
    double base =
        switch (token.kind()) {
          case FIGURE -> isLone(token) ? Costs.STRAY_LONE_FIGURE : Costs.STRAY_FIGURE;
          case DASH -> Costs.STRAY_DASH;
          default -> header[j] ? Costs.STRAY_HEADER : Costs.STRAY_TEXT;
        };
    return base + (amongFigures ? Costs.STRAY_AMONG_FIGURES : 0);
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

  private boolean isHeader(Token token) {
    return token.kind() == Token.Kind.TEXT && sequence.headers().contains(token.telling());
  }

  private boolean isKnownLabel(Token token) {
    if (sequence.headers().contains(token.telling())) {
      return true;
    }
    return items.stream()
        .filter(LabelItem.class::isInstance)
        .map(LabelItem.class::cast)
        .anyMatch(label -> similarity(label.wordings(), token.telling()) >= 0.8);
  }

  private double unlikeness(List<String> wordings, String telling) {
    double similarity = similarity(wordings, telling);
    return similarity < Costs.LEAST_SIMILARITY
        ? Double.POSITIVE_INFINITY
        : Costs.UNLIKENESS * (1 - similarity);
  }

  private double similarity(List<String> wordings, String telling) {
    String key = wordings.get(0) + '\n' + telling;
    return similarities.computeIfAbsent(
        key,
        k ->
            wordings.stream()
                .mapToDouble(wording -> Similarity.of(wording, telling))
                .max()
                .orElse(0));
  }

  private List<Step> steps(int end) {
    Deque<Step> steps = new ArrayDeque<>();
    int i = items.size();
    int j = end;
    while (i > 0) {
      Step step = arrival[i][j];
      steps.addFirst(step);
      i = step.item();
      j = step.token();
    }
    return List.copyOf(steps);
  }
}
