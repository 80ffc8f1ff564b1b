package org.gouji.validate.rule.tieout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Column;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.FigureType;
import org.gouji.parse.contract.taxonomy.Label;
import org.gouji.parse.contract.taxonomy.Relation;
import org.gouji.parse.contract.taxonomy.Relation.Axis;
import org.gouji.parse.contract.taxonomy.Relation.Comparison;
import org.gouji.parse.contract.taxonomy.Row;
import org.gouji.parse.contract.taxonomy.Table;
import org.gouji.validate.contract.Message;
import org.junit.jupiter.api.Test;

class TieOutsTest {

  @Test
  void aRelationPerColumnHoldsInEveryColumnThatAllItsRowsHave() {
    // given
    Edition edition =
        edition(relation(Axis.PER_COLUMN, List.of(), List.of("t.in", "-t.back"), List.of("t.out")));

    // when
    List<TieOut> tieOuts = TieOuts.of(edition, "T901");

    // then: the row t.out has no column "kind"
    assertThat(tieOuts).extracting(TieOut::subject).containsExactly("count", "sum");
    assertThat(tieOuts.get(0).place()).isEqualTo(new Message("“件数”列", "column \"Count\""));
    assertThat(tieOuts.get(0).cells())
        .extracting(cell -> cell.id())
        .containsExactly("t.in.count", "t.back.count", "t.out.count");
    assertThat(tieOuts.get(0).left())
        .extracting(TieOut.Term::negative)
        .containsExactly(false, true);
  }

  @Test
  void aRelationPerRowHoldsInTheRowsItNames() {
    // given
    Edition edition =
        edition(
            relation(Axis.PER_ROW, List.of("t.back", "t.in"), List.of("count"), List.of("sum")));

    // when
    List<TieOut> tieOuts = TieOuts.of(edition, "T901");

    // then
    assertThat(tieOuts).extracting(TieOut::subject).containsExactly("t.in", "t.back");
  }

  @Test
  void aRelationPerRowWithoutNamesHoldsInEveryRowThatHasAllItsColumns() {
    // given
    Edition edition =
        edition(relation(Axis.PER_ROW, List.of(), List.of("count", "kind"), List.of("sum")));

    // when
    List<TieOut> tieOuts = TieOuts.of(edition, "T901");

    // then
    assertThat(tieOuts).extracting(TieOut::subject).containsExactly("t.in", "t.back");
  }

  @Test
  void twoRelationsOfOneRuleOverTheSameRowsKeepTheirSubjectsApart() {
    // given
    Edition edition =
        edition(
            relation(Axis.PER_ROW, List.of("t.out"), List.of("count"), List.of("sum")),
            relation(Axis.PER_ROW, List.of("t.out"), List.of("sum"), List.of()));

    // when
    List<TieOut> tieOuts = TieOuts.of(edition, "T901");

    // then
    assertThat(tieOuts).extracting(TieOut::subject).containsExactly("t.out", "t.out#2");
    assertThat(TieOuts.of(edition, "T902")).isEmpty();
  }

  private static Relation relation(
      Axis axis, List<String> rows, List<String> left, List<String> right) {
    return new Relation("T901", "t", axis, rows, left, Comparison.EQUAL, right);
  }

  private static Edition edition(Relation... relations) {
    Block block =
        new Block(
            "b",
            Block.Layout.ROWS,
            List.of(),
            List.of(),
            List.of(),
            List.of(
                column("count", "件数", "Count"),
                column("kind", "类别", "Kind"),
                column("sum", "合计", "Sum")),
            List.of(
                row("t.in", List.of()),
                row("t.back", List.of()),
                row("t.out", List.of("count", "sum"))));
    return new Edition(
        "2031",
        new Edition.Notice("通知", "国办〔2031〕1号", null),
        new Edition.Years(2031, null),
        List.of(),
        List.of(new Table("t", SectionKind.REQUESTS, label("表", "Table"), List.of(block))),
        List.of(relations));
  }

  private static Column column(String id, String zh, String en) {
    return new Column(id, label(zh, en), FigureType.COUNT);
  }

  private static Row row(String id, List<String> columns) {
    return new Row(id, label(id, id), List.of(), columns);
  }

  private static Label label(String zh, String en) {
    return new Label(zh, en, List.of());
  }
}
