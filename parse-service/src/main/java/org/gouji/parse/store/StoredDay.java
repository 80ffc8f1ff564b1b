package org.gouji.parse.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as stored: ISO 8601. */
final class StoredDay {
  private StoredDay() {}

  static @Nullable String of(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  static @Nullable LocalDate day(@Nullable String stored) {
    return stored == null ? null : LocalDate.parse(stored);
  }
}
