package org.gouji.validate.rule.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Violation;

/**
 * A figure that sentences state otherwise than the tables.
 *
 * @param figure what both state
 * @param subject names it, column included
 * @param cells the cells that hold it together
 * @param printed what the cells add up to
 * @param claims the sentences that state something else; at least one
 */
record Mismatch(
    ClaimedFigure figure,
    String subject,
    List<Concept> cells,
    BigDecimal printed,
    List<NarrativeClaim> claims) {

  private static final int MOST_NAMED = 10;

  Mismatch {
    cells = List.copyOf(cells);
    claims = List.copyOf(claims);
  }

  /** What the first of the sentences states. */
  BigDecimal claimed() {
    return value(claims.get(0));
  }

  /** The violation that shows sentences and cells side by side. */
  Violation violation(ReportContext report) {
    return violation(report, new Message("", ""));
  }

  /**
   * The violation that shows sentences and cells side by side.
   *
   * @param remark a sentence behind the message; empty for none
   */
  Violation violation(ReportContext report, Message remark) {
    Message name = name();
    Message message =
        new Message(
            "文中写明" + name.zh() + "为" + figures("、") + "，表中为" + plain(printed) + "。" + remark.zh(),
            "The text states "
                + figures(" and ")
                + " "
                + name.en()
                + ", but the table has "
                + plain(printed)
                + "."
                + remark.en());
    return told(report, message);
  }

  /** The violation that says which of both states that there were none. */
  Violation noneAgainstSome(ReportContext report) {
    Message name = name();
    boolean noneInText = claimed().signum() == 0;
    Message message =
        noneInText
            ? new Message(
                "文中称没有" + name.zh() + "，表中却为" + plain(printed) + "。",
                "The text says that there were no "
                    + name.en()
                    + ", but the table has "
                    + plain(printed)
                    + ".")
            : new Message(
                "文中写明" + name.zh() + "为" + figures("、") + "，表中却为0。",
                "The text states "
                    + figures(" and ")
                    + " "
                    + name.en()
                    + ", but the table has none.");
    return told(report, message);
  }

  private Violation told(ReportContext report, Message message) {
    return new Violation(
        subject,
        message,
        Stream.concat(Claims.evidence(claims), cells.stream().map(report::evidence)).toList(),
        printed,
        claimed());
  }

  private String figures(String separator) {
    return claims.stream()
        .map(claim -> plain(value(claim)))
        .distinct()
        .limit(MOST_NAMED)
        .collect(Collectors.joining(separator));
  }

  private Message name() {
    Message column = column();
    return new Message(figure.name().zh() + column.zh(), figure.name().en() + column.en());
  }

  private Message column() {
    if (claims.get(0).subject() == null) {
      return new Message("", "");
    }
    return cells.size() == 1
        ? new Message(
            "（" + cells.get(0).column().label().zh() + "）",
            " (" + cells.get(0).column().label().en() + ")")
        : new Message("（法人或其他组织）", " (organizations)");
  }

  private static BigDecimal value(NarrativeClaim claim) {
    return Objects.requireNonNull(claim.value());
  }

  private static String plain(BigDecimal figure) {
    return figure.toPlainString();
  }
}
