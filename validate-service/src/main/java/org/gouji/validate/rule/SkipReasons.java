package org.gouji.validate.rule;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.Concept;

/** The wording of reasons why something could not be checked. */
public final class SkipReasons {
  private SkipReasons() {}

  /** The section is not there. */
  public static String absentSection(SectionKind kind) {
    return "section " + SectionNames.subject(kind) + " is absent";
  }

  /** The table is not there, so neither are its cells. */
  public static String absentTable(TableReading reading) {
    return "table " + reading.id() + " is absent";
  }

  /** The tables, rows and columns of a report that are not there. */
  public static List<String> absentCells(ReportContext report) {
    return report.tables().stream()
        .flatMap(
            reading ->
                reading.absent()
                    ? Stream.of(absentTable(reading))
                    : reading.absentLines().stream().map(line -> line.subject() + " is absent"))
        .toList();
  }

  /** Why a report has no such figure; empty where it has one. */
  public static List<String> unknown(ReportContext report, String conceptId) {
    Concept concept = report.concept(conceptId).orElse(null);
    if (concept == null) {
      return List.of("edition " + report.edition().id() + " has no " + conceptId);
    }
    TableReading table = report.table(concept.tableId());
    if (table.absent()) {
      return List.of(absentTable(table));
    }
    return report.fact(concept).value() == null ? List.of(cell(report, concept)) : List.of();
  }

  /** The same, of the report on the year before. */
  public static List<String> unknownBefore(ReportContext before, String conceptId) {
    return unknown(before, conceptId).stream()
        .map(reason -> "in the report on " + before.report().year() + " " + reason)
        .toList();
  }

  /** The cell holds no figure: {@code requests.granted.total is blank}. */
  public static String cell(ReportContext report, Concept concept) {
    return concept.id()
        + switch (report.fact(concept).state()) {
          case REPORTED -> " is reported";
          case BLANK -> " is blank";
          case UNREADABLE -> " is unreadable";
          case MISSING -> " is missing";
        };
  }
}
