package org.gouji.parse.store;

import org.gouji.parse.contract.Identity;
import org.jspecify.annotations.Nullable;

/** Agency, year and day by one witness, as stored. */
public record StoredIdentity(
    @Nullable String agency, @Nullable Integer year, @Nullable String publishedAt) {

  static StoredIdentity of(Identity identity) {
    return new StoredIdentity(
        identity.agency(), identity.year(), StoredDay.of(identity.publishedAt()));
  }

  Identity identity() {
    return new Identity(agency, year, StoredDay.day(publishedAt));
  }
}
