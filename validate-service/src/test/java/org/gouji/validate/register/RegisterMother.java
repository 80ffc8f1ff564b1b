package org.gouji.validate.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.parse.contract.Agency;
import org.gouji.validate.contract.AgencyKind;
import org.gouji.validate.contract.ExpectedAgency;
import org.gouji.validate.contract.HolidaysUpdated;
import org.gouji.validate.contract.RegisterUpdated;

/** Registers of a county, 653921. */
public final class RegisterMother {
  public static final String DIVISION = "653921";
  public static final Instant MORNING = Instant.parse("2024-01-08T02:00:00Z");

  private RegisterMother() {}

  /** A township. */
  public static ExpectedAgency township(String name) {
    return new ExpectedAgency(name, null, AgencyKind.TOWNSHIP, null, List.of());
  }

  /** A government whose report includes others'. */
  public static ExpectedAgency government(String name, String... includes) {
    return new ExpectedAgency(name, null, AgencyKind.GOVERNMENT, null, List.of(includes));
  }

  /** The register of the county. */
  public static RegisterUpdated register(int year, ExpectedAgency... agencies) {
    return register(DIVISION, year, agencies);
  }

  /** The register of a division. */
  public static RegisterUpdated register(String division, int year, ExpectedAgency... agencies) {
    return new RegisterUpdated(
        year, division, Map.of(), Stream.of(agencies).toList(), null, MORNING, "office");
  }

  /** The holidays of a calendar year. */
  public static HolidaysUpdated holidays(int year, LocalDate... days) {
    return new HolidaysUpdated(year, Stream.of(days).toList(), null, MORNING, "office");
  }

  /** That a department is expected to file by a day. */
  public static Expectation expectation(String name, int year, LocalDate deadline) {
    return new Expectation(
        new ExpectedAgency(name, null, AgencyKind.DEPARTMENT, deadline, List.of()),
        new Agency(name, null, DIVISION),
        year,
        deadline);
  }
}
