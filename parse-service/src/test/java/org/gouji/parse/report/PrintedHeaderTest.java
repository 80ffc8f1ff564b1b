package org.gouji.parse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Column;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.FigureType;
import org.gouji.parse.contract.taxonomy.Label;
import org.gouji.parse.contract.taxonomy.Row;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.parse.sample.Layout;
import org.gouji.parse.sample.SampleReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the header says of order and unit is believed. */
class PrintedHeaderTest {
  private static final List<Edition> EDITIONS = TaxonomyLoader.builtIn().editions();

  @ParameterizedTest
  @EnumSource(Layout.class)
  void columnsAreReadInTheOrderThatTheHeaderNames(Layout layout) {
    for (Edition edition : EDITIONS) {
      for (int seed = 0; seed < 3; seed++) {
        // given
        Random random = new Random(seed);
        SampleReport sample =
            SampleReport.of(edition, 1001)
                .printingBlocks(block -> shuffled(block, random, showsRows(layout)));

        // when
        StructuredReport report = Parsed.report(sample.bytes(layout), layout.mediaType());

        // then
        assertThat(AlignmentTest.printed(report))
            .as("edition %s, seed %d", edition.id(), seed)
            .isEqualTo(new TreeMap<>(sample.figures()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"本年收费金额（单位：元）", "本年收费金额(元)", "本年收费金额  （单位： 元 ）"})
  void amountsBelowAHeaderInYuanAreConverted(String header) {
    // given
    SampleReport sample =
        SampleReport.of(EDITIONS.get(1), 1001)
            .printing("proactive.fees.amount", "251000")
            .printingBlocks(block -> amountHeaded(block, header));

    // when
    StructuredReport report = Parsed.report(sample.bytes(Layout.HTML), Layout.HTML.mediaType());

    // then
    assertThat(report.facts().get("proactive.fees.amount").value())
        .isEqualByComparingTo(new BigDecimal("25.1"));
    assertThat(report.facts().get("proactive.fees.amount").text()).isEqualTo("251000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.5万元", "12.5 万元"})
  void aCellsOwnUnitBeatsTheHeaders(String cell) {
    // given
    SampleReport sample =
        SampleReport.of(EDITIONS.get(1), 1001)
            .printing("proactive.fees.amount", cell)
            .printingBlocks(block -> amountHeaded(block, "本年收费金额（单位：元）"));

    // when
    StructuredReport report = Parsed.report(sample.bytes(Layout.HTML), Layout.HTML.mediaType());

    // then
    assertThat(report.facts().get("proactive.fees.amount").value()).isEqualByComparingTo("12.5");
  }

  /** Where rows show, it can be told which cells stand side by side below a spanner. */
  private static boolean showsRows(Layout layout) {
    return layout != Layout.CELL_A_LINE && layout != Layout.SPACED_CELLS;
  }

  /** Outer columns of a table with a spanner may change places, those below it are shuffled. */
  private static Block shuffled(Block block, Random random, boolean outer) {
    List<Column> columns = new ArrayList<>(block.columns());
    List<Row> rows = block.rows();
    if (block.layout() == Block.Layout.SIDE_BY_SIDE) {
      Collections.shuffle(columns, random);
      rows = List.of(rows.get(0), rows.get(2), rows.get(1));
    } else if (block.spanners().isEmpty()) {
      Collections.shuffle(columns, random);
    } else {
      if (outer) {
        Collections.swap(columns, 0, columns.size() - 1);
      }
      Collections.shuffle(columns.subList(1, columns.size() - 1), random);
    }
    return with(block, columns, rows);
  }

  private static Block amountHeaded(Block block, String header) {
    List<Column> columns =
        block.columns().stream()
            .map(
                column ->
                    column.type() == FigureType.AMOUNT
                        ? new Column(
                            column.id(), new Label(header, "", List.of()), FigureType.AMOUNT)
                        : column)
            .toList();
    return with(block, columns, block.rows());
  }

  private static Block with(Block block, List<Column> columns, List<Row> rows) {
    return new Block(
        block.id(),
        block.layout(),
        block.captions(),
        block.spanners(),
        block.groups(),
        columns,
        rows);
  }
}
