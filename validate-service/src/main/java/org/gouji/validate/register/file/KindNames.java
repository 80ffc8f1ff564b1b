package org.gouji.validate.register.file;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.validate.contract.AgencyKind;

/** The words that operators use for kinds of agencies. */
final class KindNames {
  private static final Map<String, AgencyKind> KINDS =
      Map.ofEntries(
          Map.entry("政府", AgencyKind.GOVERNMENT),
          Map.entry("人民政府", AgencyKind.GOVERNMENT),
          Map.entry("县级以上地方人民政府", AgencyKind.GOVERNMENT),
          Map.entry("部门", AgencyKind.DEPARTMENT),
          Map.entry("政府部门", AgencyKind.DEPARTMENT),
          Map.entry("乡镇", AgencyKind.TOWNSHIP),
          Map.entry("街道", AgencyKind.TOWNSHIP),
          Map.entry("乡镇街道", AgencyKind.TOWNSHIP),
          Map.entry("乡镇、街道", AgencyKind.TOWNSHIP),
          Map.entry("乡镇（街道）", AgencyKind.TOWNSHIP),
          Map.entry("开发区", AgencyKind.ZONE),
          Map.entry("功能区", AgencyKind.ZONE),
          Map.entry("其他", AgencyKind.OTHER));

  private KindNames() {}

  /** The kind of that name, in either language. */
  static Optional<AgencyKind> parse(String name) {
    AgencyKind kind = KINDS.get(name);
    if (kind != null) {
      return Optional.of(kind);
    }
    for (AgencyKind each : AgencyKind.values()) {
      if (name(each).equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The word for a kind in the contract. */
  static String name(AgencyKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The words of the contract. */
  static String all() {
    return "government, department, township, zone or other";
  }
}
