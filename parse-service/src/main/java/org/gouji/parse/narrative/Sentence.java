package org.gouji.parse.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gouji.parse.contract.SectionKind;
import org.jspecify.annotations.Nullable;

/** A sentence ready to be read: its skeleton, its figures and what stands around it. */
final class Sentence {
  /** Words further from a figure do not speak of it. */
  private static final int LONGEST_LEAD = 60;

  private static final int LONGEST_TRAIL = 40;

  private static final String CLAUSE_ENDS = "，；：。（）！？";

  private final String text;
  private final List<Figure> figures;
  private final Setting setting;

  /**
   * What is known before a sentence is read.
   *
   * @param section the section it stands in
   * @param before the heading above and the sentence before, folded
   * @param year the reporting year
   * @param agency the agency's name, folded
   */
  record Setting(
      @Nullable SectionKind section,
      String before,
      @Nullable Integer year,
      @Nullable String agency) {}

  Sentence(Skeleton skeleton, Setting setting) {
    this.text = skeleton.text();
    this.setting = setting;
    List<Figure> found = new ArrayList<>();
    new TreeMap<>(skeleton.quantities())
        .forEach((at, quantity) -> found.add(figure(text, at, quantity)));
    this.figures = List.copyOf(found);
  }

  /** The skeleton's signs. */
  String text() {
    return text;
  }

  Setting setting() {
    return setting;
  }

  /** The figures in order. */
  List<Figure> figures() {
    return figures;
  }

  /** Where the clause begins that an index stands in, a figure before it left out. */
  int clauseStart(int index) {
    return clauseStart(text, index);
  }

  private static int clauseStart(String text, int index) {
    int earliest = Math.max(0, index - LONGEST_LEAD);
    int from = index;
    // 申请数量：12件 is one clause
    if (from > earliest && text.charAt(from - 1) == '：') {
      from--;
    }
    while (from > earliest && !endsClause(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** Where the clause ends that an index stands in, a figure behind it left out. */
  int clauseEnd(int index) {
    return clauseEnd(text, index);
  }

  private static int clauseEnd(String text, int index) {
    int latest = Math.min(text.length(), index + LONGEST_TRAIL);
    int to = index;
    while (to < latest && !endsClause(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static Figure figure(String text, int at, Quantity quantity) {
    int from = clauseStart(text, at);
    int to = clauseEnd(text, at + 1);
    String lead = text.substring(from, at).replace("：", "");
    String trail = text.substring(at + 1, to);
    boolean listed = !trail.isEmpty() && "、和及与".indexOf(trail.charAt(0)) >= 0;
    return new Figure(quantity, at, lead, from, listed ? "" : trail);
  }

  private static boolean endsClause(char c) {
    return c == Skeleton.FIGURE || c == Skeleton.UNREADABLE || CLAUSE_ENDS.indexOf(c) >= 0;
  }
}
