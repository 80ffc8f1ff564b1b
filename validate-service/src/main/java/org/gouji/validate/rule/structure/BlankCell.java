package org.gouji.validate.rule.structure;

import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.FactState;
import org.gouji.validate.text.FoldedText;

/** Tells the two kinds of blank cells apart. */
final class BlankCell {
  private BlankCell() {}

  /** Whether nothing is printed in the cell, or the cell itself is lost from its row. */
  static boolean isEmpty(Fact fact) {
    return switch (fact.state()) {
      case MISSING -> true;
      case BLANK -> !hasText(fact);
      case REPORTED, UNREADABLE -> false;
    };
  }

  /** Whether a dash, a slash or 无 stands in for the figure. */
  static boolean isFilled(Fact fact) {
    return fact.state() == FactState.BLANK && hasText(fact);
  }

  private static boolean hasText(Fact fact) {
    return fact.text() != null && !FoldedText.of(fact.text()).value().isBlank();
  }
}
