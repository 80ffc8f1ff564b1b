package org.gouji.parse.api;

import java.util.ArrayList;
import java.util.List;
import org.gouji.parse.export.FlatFact;
import org.gouji.parse.export.FlatFacts;
import org.gouji.parse.store.FactBatch;
import org.gouji.parse.store.FactFilter;
import org.gouji.parse.store.FactSource;
import org.gouji.parse.store.ReportFacts;
import org.jspecify.annotations.Nullable;

/** Reads one page of facts. */
final class FactPages {
  /**
   * A filter that hardly any fact passes would otherwise read the whole store for one page. The
   * page is short then, and its cursor goes on.
   */
  static final int MAX_REPORTS_READ = 1000;

  /** About the concepts of an edition. */
  private static final int FACTS_A_REPORT = 200;

  private static final int MAX_BATCH = 100;

  private final FactSource store;
  private final FlatFacts facts;
  private final FactFilter filter;
  private final int limit;
  private final List<FlatFact> items = new ArrayList<>();

  private FactPages(FactSource store, FlatFacts facts, FactFilter filter, int limit) {
    this.store = store;
    this.facts = facts;
    this.filter = filter;
    this.limit = limit;
  }

  /**
   * Reads a page.
   *
   * @param facts what the filter takes of a report
   * @param from the place to go on behind; null to begin
   * @param limit how many facts at most
   */
  static FactPage read(
      FactSource store,
      FlatFacts facts,
      FactFilter filter,
      @Nullable FactPosition from,
      int limit) {
    return new FactPages(store, facts, filter, limit).page(from);
  }

  private FactPage page(@Nullable FactPosition from) {
    String after = null;
    if (from != null) {
      after = from.reportId();
      if (from.within() != null) {
        addRest(from.reportId(), from.within());
      }
    }
    int batch = batchSize();
    for (int read = 0; read < MAX_REPORTS_READ && items.size() <= limit; read += batch) {
      FactBatch reports = store.newest(filter, after, batch);
      for (ReportFacts report : reports.reports()) {
        items.addAll(facts.of(report));
      }
      after = reports.next();
      if (after == null) {
        break;
      }
    }
    return page(after);
  }

  private FactPage page(@Nullable String after) {
    if (items.size() > limit) {
      FlatFact last = items.get(limit - 1);
      FactPosition next =
          new FactPosition(
              last.reportId(), new FactPosition.Within(last.revision(), last.concept()));
      return new FactPage(List.copyOf(items.subList(0, limit)), ListCursor.of(next));
    }
    return new FactPage(
        List.copyOf(items), after == null ? null : ListCursor.of(new FactPosition(after, null)));
  }

  private void addRest(String reportId, FactPosition.Within place) {
    store
        .revision(reportId, place.revision())
        .ifPresent(
            report -> {
              List<String> order = List.copyOf(report.facts().keySet());
              int passed = order.indexOf(place.concept());
              facts.of(report).stream()
                  .filter(fact -> order.indexOf(fact.concept()) > passed)
                  .forEach(items::add);
            });
  }

  /** As many reports as probably fill the page. */
  private int batchSize() {
    int factsEach = filter.concepts().isEmpty() ? FACTS_A_REPORT : filter.concepts().size();
    return Math.min(MAX_BATCH, limit / factsEach + 1);
  }
}
