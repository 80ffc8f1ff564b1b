package org.gouji.acceptance.planted;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All planters. */
final class Planters {
  /** Rules without a planter, with the reason. */
  static final Map<String, String> NONE =
      Map.of(
          "Q03", "compares the wording of agencies with one another; no planter yet",
          "A01", "needs a register of agencies; no planter yet",
          "A02", "needs a division of comparable agencies; no planter yet",
          "F03", "needs a register of agencies, and the clock to pass a deadline; no planter yet");

  private Planters() {}

  static List<Planter> all() {
    return Stream.of(
            StructureFaults.planters(),
            CellFaults.planters(),
            TieOutFaults.planters(),
            ClaimFaults.planters(),
            FilingFaults.planters(),
            WordingFaults.planters())
        .flatMap(List::stream)
        .toList();
  }
}
