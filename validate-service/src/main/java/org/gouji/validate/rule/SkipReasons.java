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
