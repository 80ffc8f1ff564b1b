package org.gouji.acceptance.document;

import java.util.Map;
import org.gouji.parse.contract.SectionKind;

/** Something wrong that can be planted in a clean report, with the alerts that it must raise. */
public enum Fault {
  /** What came in and what was dealt with part by one natural person's request. */
  COLUMN_OUT_OF_BALANCE,
  /** A row's total is one more than its parts, and so is a part of the total's own column. */
  ROW_TOTAL_WRONG,
  /** One more request disclosed than the total of the outcomes knows. */
  OUTCOMES_DO_NOT_ADD_UP,
  /** The reconsiderations are three more than their results. */
  REMEDIES_DO_NOT_ADD_UP,
  /** A sentence of the overview has lost its figure. */
  FIGURE_LOST,
  /** Section five is left out. */
  SECTION_ABSENT,
  /** A cell of table 3 is empty. */
  CELL_EMPTY,
  /** A cell of table 3 holds words. */
  CELL_UNREADABLE,
  /** Signed before the year ended. */
  SIGNED_EARLY;

  /** How many alerts of which rule, errors and warnings alone, a clean report raises with it. */
  public Map<String, Integer> alerts() {
    return switch (this) {
      case COLUMN_OUT_OF_BALANCE -> Map.of("T301", 2);
      case ROW_TOTAL_WRONG -> Map.of("T302", 1, "T303", 1);
      case OUTCOMES_DO_NOT_ADD_UP -> Map.of("T303", 2);
      case REMEDIES_DO_NOT_ADD_UP -> Map.of("T401", 1);
      case FIGURE_LOST -> Map.of("Q01", 1);
      case SECTION_ABSENT -> Map.of("S01", 1);
      case CELL_EMPTY -> Map.of("S06", 1);
      case CELL_UNREADABLE -> Map.of("S07", 1);
      case SIGNED_EARLY -> Map.of("F02", 1);
    };
  }

  /** The report with the fault in it. */
  public ReportDocument plantIn(ReportDocument clean) {
    return switch (this) {
      case COLUMN_OUT_OF_BALANCE ->
          clean.withFigures(
              cells ->
                  cells
                      .plus("requests.carriedOut.naturalPerson", 1)
                      .plus("requests.carriedOut.total", 1));
      case ROW_TOTAL_WRONG ->
          clean.withFigures(cells -> cells.plus("requests.denied.processInformation.total", 1));
      case OUTCOMES_DO_NOT_ADD_UP ->
          clean.withFigures(
              cells ->
                  cells
                      .plus("requests.granted.researchInstitution", 1)
                      .plus("requests.granted.total", 1));
      case REMEDIES_DO_NOT_ADD_UP ->
          clean.withFigures(cells -> cells.plus("remedies.reconsideration.total", 3));
      case FIGURE_LOST -> clean.withProse(SectionKind.OVERVIEW, text -> text + "全年接听群众来电余次。");
      case SECTION_ABSENT -> clean.without(SectionKind.PROBLEMS);
      case CELL_EMPTY ->
          clean.withFigures(
              cells -> cells.with("requests.unavailable.notHeld.socialOrganization", ""));
      case CELL_UNREADABLE ->
          clean.withFigures(
              cells -> cells.with("requests.denied.stateSecret.commercialEnterprise", "见附件"));
      case SIGNED_EARLY -> clean.withSignedAt(clean.signedAt().minusMonths(1));
    };
  }
}
