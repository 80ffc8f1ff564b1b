package org.gouji.validate.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.validate.contract.AgencyKind;
import org.gouji.validate.contract.ExpectedAgency;
import org.gouji.validate.contract.RegisterUpdated;

/** A register as the API shows it; it can be put back as it is. */
@Schema(name = "Register")
public record RegisterView(
    @Schema(description = "Reporting year") int year,
    @Schema(description = "Administrative division by GB/T 2260") String divisionCode,
    @Schema(description = "Last days that this division sets for kinds of agencies")
        Map<AgencyKind, LocalDate> deadlines,
    @Schema(description = "Who has to file") List<ExpectedAgency> agencies,
    @Schema(description = "Id of the event that laid it down") String version,
    Instant updatedAt,
    String updatedBy) {

  public RegisterView {
    deadlines = new LinkedHashMap<>(deadlines);
    agencies = List.copyOf(agencies);
  }

  static RegisterView of(RegisterUpdated register) {
    return new RegisterView(
        register.year(),
        register.divisionCode(),
        register.deadlines(),
        register.agencies(),
        register.id(),
        register.updatedAt(),
        register.updatedBy());
  }

  /** A register in a list. */
  @Schema(name = "RegisterSummary")
  public record Summary(
      int year,
      String divisionCode,
      @Schema(description = "How many agencies have to file") int agencies,
      String version,
      Instant updatedAt,
      String updatedBy) {

    static Summary of(RegisterUpdated register) {
      return new Summary(
          register.year(),
          register.divisionCode(),
          register.agencies().size(),
          register.id(),
          register.updatedAt(),
          register.updatedBy());
    }
  }
}
