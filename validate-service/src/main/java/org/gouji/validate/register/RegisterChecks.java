package org.gouji.validate.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which deadlines of which registers the clock has seen pass. */
public interface RegisterChecks {

  /** The last checks of those registers, by key; without those never checked. */
  Map<RegisterKey, Check> checks(Collection<RegisterKey> keys);

  /** Keeps the last check of a register. */
  void put(RegisterKey key, Check check);

  /**
   * A check of a register.
   *
   * @param version what was checked: the versions of register and holidays
   * @param next the first deadline that had not passed; null where all had
   */
  record Check(String version, @Nullable LocalDate next) {
    /** Whether a deadline has passed since. */
    public boolean isOverBy(LocalDate today) {
      return next != null && today.isAfter(next);
    }
  }
}
