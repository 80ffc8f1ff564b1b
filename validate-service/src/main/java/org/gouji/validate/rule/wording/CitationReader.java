package org.gouji.validate.rule.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.validate.text.FoldedText;
import org.gouji.validate.text.Passage;

/**
 * Reads citations from a text without blanks.
 *
 * <pre>
 * citation = title "(" … number … ")" | number marked
 * title    = marked | unmarked
 * marked   = "《" … "》" | "“" … "”"     marks may be nested: 《关于印发〈…〉的通知》
 * unmarked = a title known word for word
 * </pre>
 *
 * The brackets may be of any kind, and stand inside the marks. Nothing longer than a title is one.
 */
final class CitationReader {
  private static final String OPEN_BRACKETS = "([【〔";
  private static final String CLOSE_BRACKETS = ")]】〕";
  private static final String OPEN_MARKS = "《〈“";
  private static final String CLOSE_MARKS = "》〉”";
  private static final String END_OF_SENTENCE = "。;";
  private static final int LONGEST = 100;

  private final FoldedText text;
  private final String value;
  private final KnownDocuments known;

  CitationReader(FoldedText dense, KnownDocuments known) {
    this.text = dense;
    this.value = dense.value();
    this.known = known;
  }

  /** The citations in the order of the text. */
  List<Citation> citations() {
    List<Citation> citations = new ArrayList<>();
    for (int i = 1; i < value.length() && citations.size() < Passages.MOST_FOUND; i++) {
      if (isOneOf(OPEN_BRACKETS, i)) {
        addNumberBehind(i, citations);
      } else if (value.charAt(i) == '《' && value.charAt(i - 1) == '号') {
        addNumberBefore(i, citations);
      }
    }
    return citations;
  }

  private void addNumberBehind(int bracket, List<Citation> citations) {
    OptionalInt end = closing(bracket, OPEN_BRACKETS, CLOSE_BRACKETS);
    if (end.isEmpty()) {
      return;
    }
    List<DocumentNumber> numbers =
        DocumentNumber.in(value.substring(bracket + 1, end.getAsInt())).stream()
            .map(DocumentNumber.Found::number)
            .toList();
    if (numbers.isEmpty()) {
      return;
    }
    int start = titleStart(bracket);
    if (start < bracket) {
      CitedTitle title = CitedTitle.of(value.substring(start, bracket));
      citations.add(new Citation(title, numbers, Passage.of(text, start, end.getAsInt() + 1)));
    }
  }

  private void addNumberBefore(int mark, List<Citation> citations) {
    OptionalInt end = closing(mark, OPEN_MARKS, CLOSE_MARKS);
    if (end.isEmpty()) {
      return;
    }
    int from = Math.max(0, mark - LONGEST);
    String before = value.substring(from, mark);
    DocumentNumber.in(before).stream()
        .filter(found -> found.end() == before.length())
        .findFirst()
        .ifPresent(
            found -> {
              CitedTitle title = CitedTitle.of(value.substring(mark, end.getAsInt()));
              Passage passage = Passage.of(text, from + found.start(), end.getAsInt() + 1);
              citations.add(new Citation(title, List.of(found.number()), passage));
            });
  }

  /** Where the title right before a bracket starts; the bracket itself when there is none. */
  private int titleStart(int bracket) {
    int depth = 0;
    for (int i = bracket - 1; i >= Math.max(0, bracket - LONGEST); i--) {
      if (isOneOf(CLOSE_MARKS, i)) {
        depth++;
      } else if (isOneOf(OPEN_MARKS, i)) {
        depth--;
        if (depth < 0 || (depth == 0 && isOneOf(CLOSE_MARKS, bracket - 1))) {
          return i;
        }
      } else if (depth == 0 && isOneOf(END_OF_SENTENCE, i)) {
        break;
      }
    }
    return bracket - unmarkedTitleLength(value.substring(Math.max(0, bracket - LONGEST), bracket));
  }

  private int unmarkedTitleLength(String before) {
    return known.documents().stream()
        .flatMap(KnownDocument::titles)
        .map(CitedTitle::words)
        .filter(before::endsWith)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Where what opens here closes. */
  private OptionalInt closing(int open, String opening, String closing) {
    int depth = 0;
    for (int i = open; i < Math.min(value.length(), open + LONGEST); i++) {
      depth += isOneOf(opening, i) ? 1 : isOneOf(closing, i) ? -1 : 0;
      if (depth == 0) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isOneOf(String characters, int index) {
    return characters.indexOf(value.charAt(index)) >= 0;
  }
}
