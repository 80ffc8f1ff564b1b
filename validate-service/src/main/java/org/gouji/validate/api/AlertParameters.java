package org.gouji.validate.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gouji.validate.store.AlertQuery;
import org.jspecify.annotations.Nullable;

/** Which alerts are asked for, as in the query string. */
public record AlertParameters(
    @QueryParam("reportId") @Parameter(description = "Alerts of that report")
        @Nullable String reportId,
    @QueryParam("agency")
        @Parameter(
            description =
                "Alerts of the agency with that name, with or without a closing 人民政府, or that code")
        @Nullable String agency,
    @QueryParam("ruleId") @Parameter(description = "Alerts found by that rule, such as T301")
        @Nullable String ruleId,
    @QueryParam("severity")
        @Parameter(
            description = "Alerts of that severity",
            schema = @Schema(enumeration = {"error", "warning", "info"}))
        @Nullable String severity,
    @QueryParam("status")
        @Parameter(
            description = "Alerts in that state",
            schema = @Schema(enumeration = {"open", "cleared", "dismissed"}))
        @Nullable String status,
    @QueryParam("year")
        @Parameter(
            description = "Alerts of that reporting year",
            schema = @Schema(type = SchemaType.INTEGER))
        @Nullable String year,
    @QueryParam("owner") @Parameter(description = "Alerts assigned to that owner")
        @Nullable String owner,
    @QueryParam("overdue")
        @Parameter(
            description = "Open alerts whose day for correction is over; or all others",
            schema = @Schema(type = SchemaType.BOOLEAN))
        @Nullable String overdue,
    @QueryParam("reviewDue")
        @Parameter(
            description =
                "Open alerts that were assigned before the newest revision; or all others",
            schema = @Schema(type = SchemaType.BOOLEAN))
        @Nullable String reviewDue) {

  /**
   * The query that this stands for.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem for a value that cannot be
   */
  AlertQuery query(@Nullable String cursor) {
    return new AlertQuery(
        Parameters.bounded("reportId", reportId),
        Parameters.bounded("agency", agency),
        Parameters.bounded("ruleId", ruleId),
        PublicNames.SEVERITIES.parse("severity", severity),
        PublicNames.STATUSES.parse("status", status),
        Parameters.year("year", year),
        Parameters.bounded("owner", owner),
        Parameters.flag("overdue", overdue),
        Parameters.flag("reviewDue", reviewDue),
        Cursor.place(cursor));
  }
}
