package org.gouji.acceptance.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Column;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.Label;
import org.gouji.parse.contract.taxonomy.Row;
import org.gouji.parse.contract.taxonomy.SectionHeading;
import org.gouji.parse.contract.taxonomy.Table;

/** Sets a report as plain text: a line a row, a tab between two cells. */
final class PlainText {
  private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六");

  /** For example {@code {remedies.litigationDirect.total}}. */
  private static final Pattern FIGURE = Pattern.compile("\\{([A-Za-z.+]+)}");

  private final ReportDocument report;
  private final StringBuilder text = new StringBuilder();

  private PlainText(ReportDocument report) {
    this.report = report;
  }

  static String of(ReportDocument report) {
    return new PlainText(report).write();
  }

  private String write() {
    Edition.Notice notice = report.edition().notice();
    line(report.agency() + report.year() + "年政府信息公开工作年度报告");
    line(
        "本报告依据《中华人民共和国政府信息公开条例》（国务院令第711号）和《国务院办公厅政府信息与政务公开办公室"
            + notice.title()
            + "》（"
            + notice.number()
            + "）编制，统计期限自"
            + report.year()
            + "年1月1日起至"
            + report.year()
            + "年12月31日止。");
    for (SectionHeading heading : report.edition().sections()) {
      section(heading);
    }
    line(report.agency());
    line(
        report.signedAt().getYear()
            + "年"
            + report.signedAt().getMonthValue()
            + "月"
            + report.signedAt().getDayOfMonth()
            + "日");
    return text.toString();
  }

  private void section(SectionHeading heading) {
    SectionKind kind = heading.kind();
    String prose = report.prose().get(kind);
    if (prose == null) {
      return;
    }
    line(NUMERALS.get(kind.number() - 1) + "、" + heading.heading().zh());
    if (!prose.isEmpty()) {
      line(withFigures(prose));
    }
    report.edition().tables().stream()
        .filter(table -> table.section() == kind)
        .forEach(this::table);
  }

  private void table(Table table) {
    for (Block block : table.blocks()) {
      switch (block.layout()) {
        case ROWS -> rows(block);
        case SIDE_BY_SIDE -> sideBySide(block);
      }
    }
  }

  private void rows(Block block) {
    cells(Stream.of(block.captions().get(0).zh()));
    cells(
        Stream.concat(
            block.captions().stream().skip(1).map(Label::zh),
            block.columns().stream().map(Column::label).map(Label::zh)));
    Set<String> opened = new HashSet<>();
    for (Row row : block.rows()) {
      List<String> cells = new ArrayList<>();
      for (String group : row.path()) {
        cells.add(opened.add(group) ? block.group(group).label().zh() : "");
      }
      cells.add(row.label().zh());
      figures(block, row).forEach(cells::add);
      cells(cells.stream());
    }
  }

  private void sideBySide(Block block) {
    cells(block.rows().stream().map(Row::label).map(Label::zh));
    cells(
        block.rows().stream()
            .flatMap(row -> block.columnsOf(row).stream())
            .map(Column::label)
            .map(Label::zh));
    cells(block.rows().stream().flatMap(row -> figures(block, row)));
  }

  private Stream<String> figures(Block block, Row row) {
    return block.columnsOf(row).stream()
        .map(column -> report.figures().text(row.id() + "." + column.id()));
  }

  private String withFigures(String prose) {
    Function<String, BigDecimal> figure = report.figures()::value;
    return FIGURE
        .matcher(prose)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    Arrays.stream(match.group(1).split("\\+"))
                        .map(figure)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString()));
  }

  private void cells(Stream<String> cells) {
    line(cells.collect(Collectors.joining("\t")));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
