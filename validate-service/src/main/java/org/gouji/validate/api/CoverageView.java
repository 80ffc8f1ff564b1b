package org.gouji.validate.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.validate.contract.AgencyKind;
import org.gouji.validate.coverage.AgencyStanding;
import org.gouji.validate.coverage.DivisionCoverage;
import org.gouji.validate.coverage.FilingState;
import org.jspecify.annotations.Nullable;

/** How far the reports of a division are there, as the API shows it. */
@Schema(name = "Coverage")
public record CoverageView(
    int year,
    String divisionCode,
    @Schema(description = "Agencies in the register") int expected,
    @Schema(description = "Have filed: onTime, late and undated") int filed,
    @Schema(description = "Filed, and dated by their deadline") int onTime,
    @Schema(description = "Filed, and dated after their deadline") int late,
    @Schema(description = "Filed, without a date of signature or publication") int undated,
    @Schema(description = "Not filed, though their deadline has passed") int missing,
    @Schema(description = "Not filed, and not due yet") int due,
    @Schema(description = "Filed with open errors, lateness aside") int faulty,
    @Schema(description = "Reports of the division that no entry expects") int unexpected) {

  static final List<String> HEADER =
      List.of(
          "year",
          "divisionCode",
          "expected",
          "filed",
          "onTime",
          "late",
          "undated",
          "missing",
          "due",
          "faulty",
          "unexpected");

  static CoverageView of(DivisionCoverage coverage) {
    return new CoverageView(
        coverage.key().year(),
        coverage.key().divisionCode(),
        coverage.agencies().size(),
        coverage.filed(),
        coverage.count(FilingState.ON_TIME),
        coverage.count(FilingState.LATE),
        coverage.count(FilingState.UNDATED),
        coverage.count(FilingState.MISSING),
        coverage.count(FilingState.DUE),
        coverage.faulty(),
        coverage.unexpected());
  }

  List<String> line() {
    return Stream.of(
            year,
            divisionCode,
            expected,
            filed,
            onTime,
            late,
            undated,
            missing,
            due,
            faulty,
            unexpected)
        .map(Object::toString)
        .toList();
  }

  /** How one agency stands. */
  @Schema(name = "AgencyCoverage")
  public record AgencyView(
      String name,
      @Schema(nullable = true) @Nullable String code,
      AgencyKind kind,
      LocalDate deadline,
      @Schema(enumeration = {"onTime", "late", "undated", "missing", "due"}) String state,
      @Schema(nullable = true) @Nullable String reportId,
      @Schema(description = "Open errors of its report, lateness aside") int errors) {

    static final List<String> HEADER =
        List.of("name", "code", "kind", "deadline", "state", "reportId", "errors");

    static AgencyView of(AgencyStanding standing) {
      return new AgencyView(
          standing.agency().name(),
          standing.agency().code(),
          standing.agency().kind(),
          standing.deadline(),
          state(standing.state()),
          standing.reportId(),
          standing.errors());
    }

    List<String> line() {
      return List.of(
          name,
          Objects.requireNonNullElse(code, ""),
          kind.name().toLowerCase(Locale.ROOT),
          deadline.toString(),
          state,
          Objects.requireNonNullElse(reportId, ""),
          Integer.toString(errors));
    }

    private static String state(FilingState state) {
      return switch (state) {
        case ON_TIME -> "onTime";
        case LATE -> "late";
        case UNDATED -> "undated";
        case MISSING -> "missing";
        case DUE -> "due";
      };
    }
  }
}
