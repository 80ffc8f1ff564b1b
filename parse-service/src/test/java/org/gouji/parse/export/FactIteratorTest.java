package org.gouji.parse.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.parse.store.ReportFacts;
import org.junit.jupiter.api.Test;

class FactIteratorTest {
  private final ReportFactsMother.Shelf shelf = new ReportFactsMother.Shelf();

  @Test
  void readsABatchWhenItIsWantedAndNotBefore() {
    // given
    file(150);

    // when
    FactIterator reports = new FactIterator(shelf, ReportFactsMother.ALL);
    List<Integer> atFirst = shelf.batches();
    List<String> read = new ArrayList<>();
    reports.forEachRemaining(report -> read.add(report.reportId()));

    // then
    assertThat(atFirst).containsExactly(64);
    assertThat(shelf.batches()).containsExactly(64, 64, 22);
    assertThat(read).hasSize(150).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void meetsAReportOnceThatIsFiledAgainMeanwhile() {
    // given
    file(128);
    FactIterator reports = new FactIterator(shelf, ReportFactsMother.ALL);

    // when
    shelf.file(report(3, 2));
    shelf.file(report(100, 2));
    List<ReportFacts> read = new ArrayList<>();
    reports.forEachRemaining(read::add);

    // then
    assertThat(read).hasSize(128);
    assertThat(read.get(3).revision()).isEqualTo(1);
    assertThat(read.get(100).revision()).isEqualTo(2);
  }

  private void file(int count) {
    for (int number = 0; number < count; number++) {
      shelf.file(report(number, 1));
    }
  }

  private static ReportFacts report(int number, int revision) {
    return ReportFactsMother.of(
        "%04x".formatted(number),
        revision,
        Map.of("requests.received.total", Integer.toString(number + 1)));
  }
}
