package org.gouji.validate.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gouji.validate.problem.Problems;
import org.gouji.validate.register.RegisterKey;
import org.jspecify.annotations.Nullable;

/** Which registers are asked for, as in the query string. */
public record RegisterParameters(
    @QueryParam("year")
        @Parameter(
            description = "Registers of that reporting year",
            schema = @Schema(type = SchemaType.INTEGER))
        @Nullable String year,
    @QueryParam("divisionCode")
        @Parameter(
            description =
                "Registers of that division (GB/T 2260); a code that ends in 00 or 0000 stands for"
                    + " all divisions of the city or province as well")
        @Nullable String divisionCode,
    @QueryParam("cursor") @Parameter(description = "The next of an earlier part")
        @Nullable String cursor,
    @QueryParam("limit") @Parameter(description = "Items of a part, 1 to 500; 50 unless told")
        @Nullable String limit) {

  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2100;

  @Nullable Integer reportingYear() {
    return year == null ? null : reportingYear(year);
  }

  /** What the codes of the divisions asked for begin with. */
  String divisionPrefix() {
    return divisionCode == null ? "" : division(divisionCode).replaceFirst("(?:00){1,2}$", "");
  }

  /** Behind which key to begin; empty for the beginning. */
  String after() {
    return cursor == null ? "" : Cursor.key(cursor);
  }

  int size() {
    return Limit.parse(limit, Limit.DEFAULT);
  }

  /**
   * The register that a path names.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem for what cannot be
   */
  static RegisterKey key(String year, String divisionCode) {
    return new RegisterKey(reportingYear(year), division(divisionCode));
  }

  /** A year that a register or holidays can be of. */
  static int reportingYear(String year) {
    if (year.matches("\\d{4}")) {
      int number = Integer.parseInt(year);
      if (number >= FIRST_YEAR && number <= LAST_YEAR) {
        return number;
      }
    }
    throw Problems.invalid("year", "a year from " + FIRST_YEAR + " to " + LAST_YEAR);
  }

  private static String division(String divisionCode) {
    Parameters.divisionCode("divisionCode", divisionCode);
    return divisionCode;
  }
}
