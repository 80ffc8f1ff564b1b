package org.gouji.parse.store;

import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * An agency as stored.
 *
 * @param bareName the name as queries compare it, see {@link ReportId#bareName}
 */
public record StoredAgency(
    @Nullable String name,
    @Nullable String code,
    @Nullable String divisionCode,
    @Nullable String bareName) {

  static StoredAgency of(Agency agency) {
    return new StoredAgency(
        agency.name(),
        agency.code(),
        agency.divisionCode(),
        agency.name() == null ? null : ReportId.bareName(agency.name()));
  }

  Agency agency() {
    return new Agency(name, code, divisionCode);
  }
}
