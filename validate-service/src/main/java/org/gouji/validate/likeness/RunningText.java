package org.gouji.validate.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.Section;
import org.gouji.parse.contract.Span;
import org.gouji.parse.contract.StructuredReport;
import org.jspecify.annotations.Nullable;

/**
 * What a report says in sentences: the text of its sections without their headings and tables.
 *
 * @param pieces stretches of the text as printed, in the order of the text, none blank
 */
public record RunningText(List<Piece> pieces) {
  /** More than an agency writes: what is longer is compared by its beginning, in code points. */
  static final int LONGEST = 60_000;

  public RunningText {
    pieces = List.copyOf(pieces);
  }

  /**
   * A stretch of the text as printed.
   *
   * @param start where it stands, in code points
   * @param printed what is printed there
   */
  public record Piece(int start, String printed) {}

  /** The sentences of a report; none where it has no sections. */
  public static RunningText of(StructuredReport report) {
    PrintedText text = new PrintedText(report.text());
    List<Span> stretches = new ArrayList<>();
    report.sections().stream()
        .sorted(Comparator.comparingInt(section -> section.source().start()))
        .forEach(section -> addOutsideTable(report, section, text, stretches));
    List<Piece> pieces = new ArrayList<>();
    int left = LONGEST;
    for (Span stretch : stretches) {
      int end = Math.min(stretch.end(), stretch.start() + left);
      String printed = text.between(stretch.start(), end);
      if (!printed.isBlank()) {
        pieces.add(new Piece(stretch.start(), printed));
        left -= end - stretch.start();
      }
    }
    return new RunningText(pieces);
  }

  /**
   * What is printed between two places of one piece.
   *
   * @throws IllegalArgumentException when no piece holds them
   */
  String printed(Span span) {
    for (Piece piece : pieces) {
      PrintedText text = new PrintedText(piece.printed());
      if (piece.start() <= span.start() && span.end() <= piece.start() + text.length()) {
        return text.between(span.start() - piece.start(), span.end() - piece.start());
      }
    }
    throw new IllegalArgumentException("no piece holds " + span);
  }

  private static void addOutsideTable(
      StructuredReport report, Section section, PrintedText text, List<Span> stretches) {
    int end = Math.min(section.source().end(), text.length());
    int heading = section.heading().codePointCount(0, section.heading().length());
    int start = Math.min(section.source().start() + heading, end);
    Span table = table(report, start, end);
    if (table == null) {
      stretches.add(new Span(start, end));
    } else {
      stretches.add(new Span(start, text.beforeHeader(start, table.start())));
      stretches.add(new Span(table.end(), end));
    }
  }

  /** From the first cell that stands there to the last; null where none does. */
  private static @Nullable Span table(StructuredReport report, int start, int end) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Fact fact : report.facts().values()) {
      Span cell = fact.source();
      if (cell != null && start <= cell.start() && cell.end() <= end && cell.start() < cell.end()) {
        first = Math.min(first, cell.start());
        last = Math.max(last, cell.end());
      }
    }
    return last == 0 ? null : new Span(first, last);
  }
}
