package org.gouji.validate.rule.tieout;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.tieout.TieOut.Term;

/** Says of a tie-out that fails what is printed and what comes out. */
final class TieOutMessage {
  /** With more terms than these, the zeros among them are left out. */
  private static final int SHORT_SUM = 6;

  private static final Message NOTHING = new Message("各项合计 0", "all items 0");

  private final TieOut tieOut;
  private final Function<Concept, BigDecimal> figures;

  private TieOutMessage(TieOut tieOut, Function<Concept, BigDecimal> figures) {
    this.tieOut = tieOut;
    this.figures = figures;
  }

  /**
   * The message for a tie-out that fails.
   *
   * @param figures the printed figures of its cells
   * @param left what the left terms add up to
   * @param right what the right terms add up to
   */
  static Message of(
      TieOut tieOut, Function<Concept, BigDecimal> figures, BigDecimal left, BigDecimal right) {
    TieOutMessage message = new TieOutMessage(tieOut, figures);
    String difference = plain(left.subtract(right).abs());
    return new Message(
        tieOut.place().zh()
            + "："
            + message.sum(tieOut.left(), left, Message::zh)
            + message.verdictZh()
            + message.sum(tieOut.right(), right, Message::zh)
            + "，相差 "
            + difference
            + "。",
        "In "
            + tieOut.place().en()
            + ", "
            + message.sum(tieOut.left(), left, Message::en)
            + message.verdictEn()
            + message.sum(tieOut.right(), right, Message::en)
            + " (difference "
            + difference
            + ").");
  }

  private String verdictZh() {
    return switch (tieOut.comparison()) {
      case EQUAL -> "，不等于";
      case AT_MOST -> "，大于";
      case AT_LEAST -> "，小于";
    };
  }

  private String verdictEn() {
    return switch (tieOut.comparison()) {
      case EQUAL -> " does not equal ";
      case AT_MOST -> " exceeds ";
      case AT_LEAST -> " is less than ";
    };
  }

  private String sum(List<Term> terms, BigDecimal sum, Function<Message, String> language) {
    if (terms.isEmpty()) {
      return plain(sum);
    }
    StringBuilder text = new StringBuilder();
    int written = 0;
    for (Term term : terms) {
      BigDecimal figure = figures.apply(term.concept());
      if (terms.size() > SHORT_SUM && figure.signum() == 0) {
        continue;
      }
      if (written > 0) {
        text.append(term.negative() ? " − " : " + ");
      } else if (term.negative()) {
        text.append("−");
      }
      text.append(language.apply(term.label())).append(' ').append(plain(figure));
      written++;
    }
    if (written == 0) {
      return language.apply(NOTHING);
    }
    return terms.size() == 1 ? text.toString() : text.append(" = ").append(plain(sum)).toString();
  }

  private static String plain(BigDecimal figure) {
    return figure.toPlainString();
  }
}
