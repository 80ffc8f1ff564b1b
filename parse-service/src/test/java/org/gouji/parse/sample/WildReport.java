package org.gouji.parse.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Column;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.FigureType;
import org.gouji.parse.contract.taxonomy.Label;
import org.gouji.parse.contract.taxonomy.Row;

/**
 * A report as agencies really print them: labels worded otherwise, figures in other forms, cells
 * without a figure, tables damaged by conversions, all drawn from a seed. What stands in every cell
 * is known.
 *
 * @param sample the report as printed
 * @param expected what each cell holds, by concept: the value, or {@code BLANK}
 */
public record WildReport(SampleReport sample, Map<String, String> expected) {

  /** How far reports depart from the format. */
  public enum Condition {
    /** As prescribed, figure by figure. */
    CLEAN(0, 0, 0),
    /** Other wordings, figures in other forms, a few cells without a figure. */
    VARIED(0.3, 0.05, 0),
    /** The same, and damaged by conversions. */
    DAMAGED(0.3, 0.05, 0.35);

    private final double wordings;
    private final double nothing;
    private final double damages;

    Condition(double wordings, double nothing, double damages) {
      this.wordings = wordings;
      this.nothing = nothing;
      this.damages = damages;
    }
  }

  private static final List<String> NOTHING = List.of("", "/", "-", "—", "无", "——");

  /** Draws a report. */
  public static WildReport of(Edition edition, Condition condition, long seed) {
    Random random = new Random(Objects.hash(seed, condition.name()));
    SampleReport sample = SampleReport.of(edition, 1001 + random.nextInt(4000));
    Map<String, String> expected = new TreeMap<>();
    edition
        .concepts()
        .forEach(
            (id, concept) -> {
              String plain = sample.figures().get(id);
              String printed = printed(plain, concept.type(), condition, random);
              expected.put(id, NOTHING.contains(printed) ? "BLANK" : plain);
              sample.printing(id, printed);
            });
    sample.printingBlocks(block -> worded(block, condition, random));
    for (Damage damage : Damage.values()) {
      if (random.nextDouble() < condition.damages) {
        damage.of(sample, random.nextLong());
      }
    }
    if (condition != Condition.CLEAN && random.nextInt(8) == 0) {
      sample.inTraditionalScript();
    }
    return new WildReport(sample, expected);
  }

  private static String printed(String plain, FigureType type, Condition condition, Random random) {
    double drawn = random.nextDouble();
    if (drawn < condition.nothing) {
      return NOTHING.get(random.nextInt(NOTHING.size()));
    }
    if (condition == Condition.CLEAN || random.nextInt(10) > 0) {
      return plain;
    }
    return switch (random.nextInt(3)) {
      case 0 -> fullWidth(plain);
      case 1 -> plain.replaceFirst("^(-?\\d)(\\d{3})", "$1,$2");
      default -> plain + (type == FigureType.AMOUNT ? "万元" : "件");
    };
  }

  private static String fullWidth(String plain) {
    StringBuilder wide = new StringBuilder();
    plain
        .chars()
        .forEach(c -> wide.append(Character.isDigit(c) ? (char) (c - '0' + '０') : (char) c));
    return wide.toString();
  }

  private static Block worded(Block block, Condition condition, Random random) {
    List<Column> columns = new ArrayList<>();
    for (Column column : block.columns()) {
      columns.add(
          new Column(column.id(), worded(column.label(), condition, random), column.type()));
    }
    List<Row> rows = new ArrayList<>();
    for (Row row : block.rows()) {
      rows.add(
          new Row(row.id(), worded(row.label(), condition, random), row.path(), row.columns()));
    }
    return new Block(
        block.id(),
        block.layout(),
        block.captions(),
        block.spanners(),
        block.groups(),
        columns,
        rows);
  }

  private static Label worded(Label label, Condition condition, Random random) {
    if (random.nextDouble() >= condition.wordings) {
      return label;
    }
    List<String> wordings = label.wordings().toList();
    String wording = wordings.get(random.nextInt(wordings.size()));
    String changed =
        switch (random.nextInt(5)) {
          case 0 -> wording.replace('（', '(').replace('）', ')');
          case 1 -> wording.replaceFirst("^[一二三四（(0-9][^\\p{IsHan}]*", "");
          case 2 -> wording.replace("“", "").replace("”", "");
          case 3 -> wording.length() > 6 ? without(wording, random) : wording;
          default -> wording;
        };
    return new Label(changed, label.en(), List.of());
  }

  /** A character is lost. */
  private static String without(String wording, Random random) {
    int lost = 2 + random.nextInt(wording.length() - 3);
    return wording.substring(0, lost) + wording.substring(lost + 1);
  }
}
