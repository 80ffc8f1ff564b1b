package org.gouji.validate.likeness;

import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.parse.contract.Agency;
import org.gouji.validate.history.AgencyKeys;
import org.jspecify.annotations.Nullable;

/**
 * Which narrative it is and by what it is found.
 *
 * @param reportId the report
 * @param revision its newest revision
 * @param agency who wrote it
 * @param year reporting year; null where it is unknown
 * @param size how many different shingles are the agency's own
 * @param signature its signature; null where the narrative is too short, or of no known year
 */
public record Card(
    String reportId,
    int revision,
    Agency agency,
    @Nullable Integer year,
    int size,
    @Nullable Signature signature) {

  /** The names of the buckets that it is found in; none without a signature. */
  public Set<String> buckets() {
    return signature == null || year == null ? Set.of() : buckets(signature, year);
  }

  /** Likewise, for narratives of that year. */
  static Set<String> buckets(Signature signature, int year) {
    return signature.bands().stream()
        .map(band -> year + "/" + band)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether both can be reports of one agency. */
  boolean sameAgency(Card other) {
    String division = agency.divisionCode();
    String theirs = other.agency.divisionCode();
    boolean elsewhere = division != null && theirs != null && !division.equals(theirs);
    boolean sameCode = agency.code() != null && agency.code().equals(other.agency.code());
    return sameCode || (!elsewhere && AgencyKeys.agree(agency, other.agency));
  }
}
