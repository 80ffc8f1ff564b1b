package org.gouji.validate.register;

import java.time.LocalDate;
import org.gouji.parse.contract.Agency;
import org.gouji.validate.contract.ExpectedAgency;

/**
 * A report that a register expects.
 *
 * @param entry what the register says of the agency
 * @param agency the filer, as the register has it
 * @param year reporting year
 * @param deadline the last day for its report, holidays regarded
 */
public record Expectation(ExpectedAgency entry, Agency agency, int year, LocalDate deadline) {
  static Expectation of(Register register, ExpectedAgency entry, Holidays holidays) {
    return new Expectation(
        entry,
        register.agency(entry),
        register.key().year(),
        holidays.orNextWorkingDay(register.deadline(entry)));
  }
}
