package org.gouji.parse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.sample.WildReport;
import org.gouji.parse.sample.WildReport.Condition;

/** Counts the cells that were read right, value and state. */
final class Scoreboard {
  private static final double TARGET = 0.999;

  private static final class Score {
    private int right;
    private int cells;
    private final List<String> wrong = new ArrayList<>();

    double share() {
      return (double) right / cells;
    }
  }

  private final String title;
  private final Map<String, Score> scores = new LinkedHashMap<>();

  Scoreboard(String title) {
    this.title = title;
  }

  /** Counts the cells of one report below a name. */
  void count(String name, Condition condition, WildReport wild, StructuredReport report) {
    Score score = scores.computeIfAbsent(key(name, condition), n -> new Score());
    wild.expected()
        .forEach(
            (concept, expected) -> {
              Fact fact = report.facts().get(concept);
              boolean same = fact != null && read(fact).equals(expected);
              score.right += same ? 1 : 0;
              score.cells++;
              if (!same) {
                score.wrong.add(concept + " is " + expected + ", read as " + fact);
              }
            });
  }

  /** Clean reports are read without a fault, all others with one in a thousand at most. */
  void meetsTarget(String name, Condition condition) {
    Score score = scores.get(key(name, condition));
    assertThat(score.share())
        .as("%s %s: %s", name, condition, score.wrong)
        .isGreaterThanOrEqualTo(condition == Condition.CLEAN ? 1 : TARGET);
  }

  /** The board for people to read. */
  String print() {
    StringBuilder board = new StringBuilder("\n" + title + "\n");
    scores.forEach(
        (name, score) ->
            board.append(
                String.format(
                    "%-40s %7d of %7d  %8.4f %%%n",
                    name, score.right, score.cells, 100 * score.share())));
    return board.toString();
  }

  private static String key(String name, Condition condition) {
    return name + " " + condition;
  }

  private static String read(Fact fact) {
    return fact.state() == FactState.REPORTED
        ? fact.value().toPlainString()
        : fact.state().toString();
  }
}
