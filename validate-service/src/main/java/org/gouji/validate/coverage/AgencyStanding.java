package org.gouji.validate.coverage;

import java.time.LocalDate;
import org.gouji.validate.contract.ExpectedAgency;
import org.jspecify.annotations.Nullable;

/**
 * How an agency in a register stands with its report.
 *
 * @param agency what the register says of it
 * @param deadline the last day for its report, holidays regarded
 * @param state how it stands
 * @param reportId its report; null where it has filed none
 * @param errors open errors of its report, lateness aside
 */
public record AgencyStanding(
    ExpectedAgency agency,
    LocalDate deadline,
    FilingState state,
    @Nullable String reportId,
    int errors) {}
