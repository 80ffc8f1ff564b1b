package org.gouji.acceptance.planted;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All planters. */
final class Planters {
  /** Rules without a planter, with the reason. */
  static final Map<String, String> NONE =
      Map.of(
          "A01", "is about a register of agencies: see RegisterIT",
          "A02", "is about a division of comparable agencies: see LikenessIT",
          "F03", "is about a report that is not there: see RegisterIT");

  private Planters() {}

  static List<Planter> all() {
    return Stream.of(
            StructureFaults.planters(),
            CellFaults.planters(),
            TieOutFaults.planters(),
            ClaimFaults.planters(),
            FilingFaults.planters(),
            WordingFaults.planters(),
            CopyFaults.planters())
        .flatMap(List::stream)
        .toList();
  }
}
