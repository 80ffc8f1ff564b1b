package org.gouji.parse.export;

import java.util.List;
import org.gouji.parse.store.ReportFacts;

/** How facts become rows. */
public sealed interface Table permits LongTable, WideTable {

  /** The header's cells. */
  List<String> header();

  /** The rows of one report, as wide as the header; none where it has no fact to show. */
  List<List<Cell>> rows(ReportFacts report);
}
