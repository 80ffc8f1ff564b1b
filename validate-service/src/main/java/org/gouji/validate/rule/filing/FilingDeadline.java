package org.gouji.validate.rule.filing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.gouji.validate.agency.AgencyKind;
import org.gouji.validate.contract.Message;

/**
 * By when an agency of some level must have published its report (Regulations, Art. 49).
 *
 * @param level whom it concerns, in words
 * @param day the last day, in the year after the reporting year
 */
record FilingDeadline(Message level, MonthDay day) {
  private static final MonthDay END_OF_JANUARY = MonthDay.of(1, 31);
  private static final MonthDay END_OF_MARCH = MonthDay.of(3, 31);

  private static final FilingDeadline TOWNSHIP =
      new FilingDeadline(new Message("乡镇、街道", "townships and sub-districts"), END_OF_JANUARY);
  private static final FilingDeadline DEPARTMENT =
      new FilingDeadline(new Message("政府部门", "departments"), END_OF_JANUARY);
  private static final FilingDeadline ZONE =
      new FilingDeadline(new Message("开发区等功能区", "zones"), END_OF_JANUARY);
  private static final FilingDeadline GOVERNMENT =
      new FilingDeadline(
          new Message("县级以上地方人民政府", "governments of counties and above"), END_OF_MARCH);

  /** The deadline that the name of an agency tells; empty where it does not tell the level. */
  static Optional<FilingDeadline> of(String agency) {
    return AgencyKind.of(agency).map(FilingDeadline::of);
  }

  private static FilingDeadline of(AgencyKind kind) {
    return switch (kind) {
      case TOWNSHIP -> TOWNSHIP;
      case GOVERNMENT -> GOVERNMENT;
      case ZONE -> ZONE;
      case DEPARTMENT -> DEPARTMENT;
    };
  }

  /** The last day for reports on a year. */
  LocalDate forYear(int year) {
    return day.atYear(year + 1);
  }
}
