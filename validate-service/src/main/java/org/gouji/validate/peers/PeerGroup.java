package org.gouji.validate.peers;

import java.util.Optional;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.AgencyKind;
import org.gouji.validate.register.AgencyLevel;

/**
 * Agencies that can be compared: of one kind, in one division, over one year.
 *
 * @param year reporting year
 * @param division code of the division
 * @param kind kind of agency
 */
public record PeerGroup(int year, String division, AgencyKind kind) {

  /** The group of a report; empty where year, division or kind is unknown. */
  public static Optional<PeerGroup> of(StructuredReport report) {
    String name = report.agency().name();
    String division = report.agency().divisionCode();
    Integer year = report.year();
    return name == null || division == null || year == null
        ? Optional.empty()
        : AgencyLevel.of(name).map(kind -> new PeerGroup(year, division, kind));
  }

  /** The group of that {@link #key}. */
  public static PeerGroup ofKey(String key) {
    int first = key.indexOf('|');
    int last = key.lastIndexOf('|');
    return new PeerGroup(
        Integer.parseInt(key.substring(0, first)),
        key.substring(first + 1, last),
        AgencyKind.valueOf(key.substring(last + 1)));
  }

  /** Unique to the group. */
  public String key() {
    return year + "|" + division + "|" + kind;
  }
}
