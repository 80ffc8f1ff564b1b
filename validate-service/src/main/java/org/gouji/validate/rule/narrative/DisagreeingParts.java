package org.gouji.validate.rule.narrative;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.validate.rule.ReportContext;

/** Parts of enumerations that do not add up, of which one alert speaks already. */
record DisagreeingParts(Set<NarrativeClaim> parts) {
  DisagreeingParts {
    parts = Set.copyOf(parts);
  }

  static DisagreeingParts of(ReportContext report) {
    return new DisagreeingParts(
        Enumeration.in(report).stream()
            .filter(enumeration -> enumeration.comparable() && enumeration.isAtOdds())
            .map(Enumeration::parts)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean isNotAmong(NarrativeClaim claim) {
    return !parts.contains(claim);
  }
}
