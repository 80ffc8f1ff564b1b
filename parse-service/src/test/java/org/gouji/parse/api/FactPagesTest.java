package org.gouji.parse.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.export.FlatFact;
import org.gouji.parse.export.FlatFacts;
import org.gouji.parse.export.ReportFactsMother;
import org.gouji.parse.store.FactFilter;
import org.gouji.parse.store.ReportFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactPagesTest {
  private final ReportFactsMother.Shelf shelf = new ReportFactsMother.Shelf();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 15, 16, 500})
  void pagesOfAnySizeGiveEveryFactOnceAndInOrder(int limit) {
    // given
    for (int number = 0; number < 5; number++) {
      shelf.file(report(number, 1, 100 * number));
    }

    // when
    List<FlatFact> all = new ArrayList<>();
    @Nullable String cursor = null;
    do {
      FactPage page = page(ReportFactsMother.ALL, cursor, limit);
      assertThat(page.items().size()).isLessThanOrEqualTo(limit);
      all.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);

    // then
    assertThat(all.stream().map(fact -> fact.value().intValue()))
        .containsExactly(1, 2, 3, 101, 102, 103, 201, 202, 203, 301, 302, 303, 401, 402, 403);
  }

  @Test
  void aReportThatIsFiledAgainInTheMiddleOfItIsReadToItsEndAsItWas() {
    // given
    shelf.file(report(0, 1, 10));
    shelf.file(report(1, 1, 20));
    FactPage first = page(ReportFactsMother.ALL, null, 2);

    // when
    shelf.file(report(0, 2, 70));
    shelf.file(report(1, 2, 80));
    FactPage second = page(ReportFactsMother.ALL, first.next(), 500);

    // then
    assertThat(values(first)).containsExactly(11, 12);
    assertThat(values(second)).containsExactly(13, 81, 82, 83);
    assertThat(second.next()).isNull();
  }

  @Test
  void aFilterThatHardlyAnyFactPassesReadsABoundedPartOfTheStore() {
    // given
    for (int number = 0; number < 2 * FactPages.MAX_REPORTS_READ; number++) {
      shelf.file(report(number, 1, 0));
    }
    FactFilter unreadable = ReportFactsMother.filter(Set.of(), Set.of(FactState.UNREADABLE));

    // when
    FactPage page = page(unreadable, null, 500);

    // then
    assertThat(page.items()).isEmpty();
    assertThat(page.next()).isNotNull();
    assertThat(shelf.batches().stream().mapToInt(Integer::intValue).sum())
        .isLessThan(FactPages.MAX_REPORTS_READ + 100);
  }

  private FactPage page(FactFilter filter, @Nullable String cursor, int limit) {
    return FactPages.read(
        shelf,
        new FlatFacts(ReportFactsMother.CONCEPTS, filter),
        filter,
        cursor == null ? null : ListCursor.factPosition(cursor),
        limit);
  }

  private static List<Integer> values(FactPage page) {
    return page.items().stream().map(fact -> fact.value().intValue()).toList();
  }

  private static ReportFacts report(int number, int revision, int figures) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("requests.received.total", Integer.toString(figures + 1));
    cells.put("requests.granted.total", Integer.toString(figures + 2));
    cells.put("requests.carriedOut.total", Integer.toString(figures + 3));
    return ReportFactsMother.of("%04x".formatted(number), revision, cells);
  }
}
