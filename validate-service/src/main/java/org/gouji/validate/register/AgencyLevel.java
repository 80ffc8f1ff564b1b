package org.gouji.validate.register;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.validate.contract.AgencyKind;
import org.gouji.validate.contract.Message;
import org.gouji.validate.text.FoldedText;

/** What the law and an agency's name tell of its kind (Regulations, Art. 49). */
public final class AgencyLevel {
  private static final MonthDay END_OF_JANUARY = MonthDay.of(1, 31);
  private static final MonthDay END_OF_MARCH = MonthDay.of(3, 31);

  private static final Pattern OF_TOWNSHIP =
      Pattern.compile(".+(?:[镇乡]|街道|苏木)(?:人民政府|政府|办事处|街道办|办)?");

  private static final Pattern OF_GOVERNMENT = Pattern.compile(".+[省市县区州盟旗](?:人民政府|政府|行政公署|行署)");

  private static final Pattern OF_ZONE =
      Pattern.compile(".+(?:管委会|管理委员会)|.+(?:开发|高新|经开|保税|示范|度假|风景|名胜|工业|产业|试验|合作|管理|功能|工业园|园)区");

  /**
   * A division without 人民政府. Whether 某新区 is a district or a zone its name does not tell, and 社区 or
   * 校区 is neither.
   */
  private static final Pattern OF_DIVISION =
      Pattern.compile(".+(?:[省市县州盟旗]|自治区|(?<![新社校小片灌护库景务])区)");

  private static final Pattern OF_DEPARTMENT =
      Pattern.compile(".+(?:局|厅|委|委员会|办公室|办公厅|办|署|中心|总队|支队|大队)");

  private AgencyLevel() {}

  /** The kind that the name of an agency tells; empty where it tells none. */
  public static Optional<AgencyKind> of(String agency) {
    String name = FoldedText.of(agency).dense().value();
    if (OF_TOWNSHIP.matcher(name).matches()) {
      return Optional.of(AgencyKind.TOWNSHIP);
    }
    if (OF_GOVERNMENT.matcher(name).matches()) {
      return Optional.of(AgencyKind.GOVERNMENT);
    }
    if (OF_ZONE.matcher(name).matches()) {
      return Optional.of(AgencyKind.ZONE);
    }
    if (OF_DIVISION.matcher(name).matches()) {
      return Optional.of(AgencyKind.GOVERNMENT);
    }
    return OF_DEPARTMENT.matcher(name).matches()
        ? Optional.of(AgencyKind.DEPARTMENT)
        : Optional.empty();
  }

  /** The last day that the law gives agencies of a kind for their reports on a year. */
  public static LocalDate deadline(AgencyKind kind, int year) {
    MonthDay day = kind == AgencyKind.GOVERNMENT ? END_OF_MARCH : END_OF_JANUARY;
    return day.atYear(year + 1);
  }

  /** A kind in words. */
  public static Message name(AgencyKind kind) {
    return switch (kind) {
      case GOVERNMENT -> new Message("县级以上地方人民政府", "governments of counties and above");
      case DEPARTMENT -> new Message("政府部门", "departments");
      case TOWNSHIP -> new Message("乡镇、街道", "townships and sub-districts");
      case ZONE -> new Message("开发区等功能区", "zones");
      case OTHER -> new Message("其他行政机关", "other agencies");
    };
  }
}
