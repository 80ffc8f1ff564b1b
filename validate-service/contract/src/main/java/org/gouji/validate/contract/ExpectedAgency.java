package org.gouji.validate.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency that has to file a report.
 *
 * @param name as it files, with or without 人民政府
 * @param code the stable code that its reports state; null where they state none
 * @param kind what kind of agency it is
 * @param deadline the last day for its report; null for that of its kind
 * @param includes names or codes of agencies in the same register whose figures its report includes
 */
public record ExpectedAgency(
    String name,
    @Nullable String code,
    AgencyKind kind,
    @Nullable LocalDate deadline,
    List<String> includes) {

  public ExpectedAgency {
    includes = includes == null ? List.of() : List.copyOf(includes);
  }
}
