package org.gouji.validate.dryrun;

import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.catalogue.Division;
import org.jspecify.annotations.Nullable;

/**
 * Which reports to try rules on.
 *
 * @param year those on that year; null for all
 * @param division those of agencies in that division; null for all
 * @param most no more than so many
 * @param examples how many changes to show
 */
public record Selection(
    @Nullable Integer year, @Nullable Division division, int most, int examples) {

  /** Whether a report is among them. */
  boolean wants(StructuredReport report) {
    return (year == null || year.equals(report.year()))
        && (division == null || division.contains(report.agency().divisionCode()));
  }
}
