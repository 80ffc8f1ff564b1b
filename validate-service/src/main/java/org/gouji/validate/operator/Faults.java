package org.gouji.validate.operator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with files, so that whoever mends them sees all of it at once. */
final class Faults {
  private static final int MOST = 200;

  private final List<Fault> found = new ArrayList<>();

  void add(Place place, String reason) {
    if (found.size() < MOST) {
      found.add(new Fault(place.file(), place.line(), place.column(), reason));
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  int size() {
    return found.size();
  }

  /** All of them in the order of the files, each once. */
  List<Fault> sorted() {
    return found.stream()
        .distinct()
        .sorted(
            Comparator.comparing(Fault::file)
                .thenComparingInt(Fault::line)
                .thenComparingInt(Fault::column))
        .toList();
  }
}
