package org.gouji.validate.rule.structure;

import java.util.Arrays;
import java.util.List;
import org.gouji.parse.contract.ReportId;
import org.gouji.validate.text.FoldedText;

/** Compares an agency's names by two witnesses. */
final class AgencyNames {
  /** A division's name ends there: 安南省|云岭县|青溪镇. */
  private static final String END_OF_DIVISION = "(?<=.[省市县区州盟旗])";

  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST_PREFIX = 2;

  private AgencyNames() {}

  /**
   * Whether both can name the same agency: they are equal but for 人民政府, script and blanks, or the
   * longer one puts divisions in front of or into the shorter one.
   */
  static boolean agree(String one, String other) {
    String first = bare(one);
    String second = bare(other);
    return first.length() < second.length()
        ? isShortFormOf(first, second)
        : isShortFormOf(second, first);
  }

  private static boolean isShortFormOf(String shorter, String longer) {
    if (longer.endsWith(shorter)) {
      String prefix = longer.substring(0, longer.length() - shorter.length());
      // 东山镇 is not 小东山镇: what stands in front must be a name itself.
      return prefix.isEmpty()
          || prefix.matches(".+[省市县区州盟旗]")
          || (prefix.length() >= SHORTEST_PREFIX && shorter.length() >= SHORTEST_NAME);
    }
    return dropsDivisions(divisions(shorter), divisions(longer));
  }

  private static boolean dropsDivisions(List<String> shorter, List<String> longer) {
    if (!shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1))) {
      return false;
    }
    int matched = 0;
    for (String division : longer) {
      if (matched < shorter.size() && shorter.get(matched).equals(division)) {
        matched++;
      }
    }
    return matched == shorter.size();
  }

  private static List<String> divisions(String name) {
    return Arrays.asList(name.split(END_OF_DIVISION));
  }

  private static String bare(String name) {
    String folded = ReportId.bareName(FoldedText.of(name).dense().value());
    return folded
        .replace("人民政府", "政府")
        .replaceFirst("(?<=.{2}[镇乡县市区旗省])政府$", "")
        .replaceFirst("(?<=街道)办事处$|(?<=街道)办$", "");
  }
}
