package org.gouji.validate.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every filing there is, part by part. */
public interface Filings {

  /**
   * The next filings in the order of their reports' ids.
   *
   * @param reportId behind that one; null for the first
   * @param most no more than so many
   */
  List<Filing> after(@Nullable String reportId, int most);
}
