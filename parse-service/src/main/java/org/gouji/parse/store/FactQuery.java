package org.gouji.parse.store;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import java.util.List;
import java.util.Locale;
import org.bson.conversions.Bson;
import org.gouji.parse.contract.FactState;
import org.jspecify.annotations.Nullable;

/** Says in the store's terms which reports may hold the facts asked for. */
final class FactQuery {
  private FactQuery() {}

  /**
   * The reports whose edition has a concept of the filter, and a fact in one of its states.
   *
   * @param after id of the report to go on behind; null to begin
   */
  static Bson matching(FactFilter filter, @Nullable String after) {
    List<Bson> conditions = ListQuery.conditions(filter.reports());
    if (!filter.editions().isEmpty()) {
      conditions.add(in("edition", filter.editions().stream().sorted().toList()));
    }
    if (!filter.states().isEmpty()) {
      conditions.add(or(filter.states().stream().sorted().map(FactQuery::counted).toList()));
    }
    if (after != null) {
      conditions.add(gt("_id", after));
    }
    return ListQuery.all(conditions);
  }

  private static Bson counted(FactState state) {
    return gt("factCounts." + state.name().toLowerCase(Locale.ROOT), 0);
  }
}
