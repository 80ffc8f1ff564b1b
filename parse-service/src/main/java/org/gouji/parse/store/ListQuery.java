package org.gouji.parse.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.descending;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.gouji.parse.contract.ReportId;
import org.jspecify.annotations.Nullable;

/** Says in the store's terms which reports a list holds, and in which order. */
final class ListQuery {
  private ListQuery() {}

  /** The list's order. */
  static Bson newestFirst() {
    return descending("receivedAt", "_id");
  }

  /**
   * The reports that pass the filter and come behind a place in the list.
   *
   * @param after the place; null for the list's beginning
   */
  static Bson matching(ReportFilter filter, @Nullable ListPosition after) {
    List<Bson> conditions = conditions(filter);
    if (after != null) {
      conditions.add(behind(after));
    }
    return all(conditions);
  }

  /** Every report that passes all conditions; every report at all where there is none. */
  static Bson all(List<Bson> conditions) {
    return conditions.isEmpty() ? empty() : and(conditions);
  }

  /** What the filter demands, one condition for each restriction. */
  static List<Bson> conditions(ReportFilter filter) {
    List<Bson> conditions = new ArrayList<>();
    if (filter.agency() != null) {
      conditions.add(
          or(
              eq("agency.bareName", ReportId.bareName(filter.agency())),
              eq("agency.code", filter.agency())));
    }
    if (filter.division() != null) {
      // Digits only, so nothing to quote; anchored, so that the index serves it
      conditions.add(regex("agency.divisionCode", "^" + filter.division().prefix()));
    }
    if (filter.year() != null) {
      conditions.add(eq("year", filter.year()));
    }
    if (filter.edition() != null) {
      conditions.add(eq("edition", filter.edition()));
    }
    if (filter.search() != null) {
      String literal = Pattern.quote(filter.search());
      conditions.add(or(regex("title", literal, "i"), regex("agency.name", literal, "i")));
    }
    return conditions;
  }

  private static Bson behind(ListPosition place) {
    String receivedAt = StoredInstant.of(place.receivedAt());
    return or(
        lt("receivedAt", receivedAt),
        and(eq("receivedAt", receivedAt), lt("_id", place.reportId())));
  }
}
