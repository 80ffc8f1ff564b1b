package org.gouji.validate.agency;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.validate.text.FoldedText;

/** What kind of agency files a report, as far as its name tells. */
public enum AgencyKind {
  /** A township or sub-district. */
  TOWNSHIP,
  /** The government of a county, a district, a city or a province. */
  GOVERNMENT,
  /** A development zone or the like. */
  ZONE,
  /** A department of a government. */
  DEPARTMENT;

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

  /** The kind that a name tells; empty where it tells none. */
  public static Optional<AgencyKind> of(String agency) {
    String name = FoldedText.of(agency).dense().value();
    if (OF_TOWNSHIP.matcher(name).matches()) {
      return Optional.of(TOWNSHIP);
    }
    if (OF_GOVERNMENT.matcher(name).matches()) {
      return Optional.of(GOVERNMENT);
    }
    if (OF_ZONE.matcher(name).matches()) {
      return Optional.of(ZONE);
    }
    if (OF_DIVISION.matcher(name).matches()) {
      return Optional.of(GOVERNMENT);
    }
    return OF_DEPARTMENT.matcher(name).matches() ? Optional.of(DEPARTMENT) : Optional.empty();
  }
}
