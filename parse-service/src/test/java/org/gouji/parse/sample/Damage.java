package org.gouji.parse.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What conversions do to printed tables. None of it takes a figure away. */
public enum Damage {
  /** A row's own label is gone, its cell left empty. */
  LOST_LABEL {
    @Override
    List<List<GridCell>> apply(List<List<GridCell>> rows, Random random) {
      return onOneRow(
          rows,
          random,
          (row, label, out) -> {
            List<GridCell> damaged = new ArrayList<>(row);
            damaged.set(label, row.get(label).withText(""));
            out.add(damaged);
          });
    }
  },
  /** A row's label goes on in the next row, behind a page break. */
  SPLIT_ROW {
    @Override
    List<List<GridCell>> apply(List<List<GridCell>> rows, Random random) {
      return onOneRow(
          rows,
          random,
          (row, label, out) -> {
            String text = row.get(label).text();
            int cut = Math.max(1, text.length() * 2 / 3);
            List<GridCell> first = new ArrayList<>(row);
            first.set(label, row.get(label).withText(text.substring(0, cut)));
            out.add(first);
            List<GridCell> rest = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
              rest.add(GridCell.of(i == label ? text.substring(cut) : ""));
            }
            out.add(rest);
          });
    }
  },
  /** A group's cell and the label of its first row became one cell. */
  MERGED_LABELS {
    @Override
    List<List<GridCell>> apply(List<List<GridCell>> rows, Random random) {
      return onOneRow(
          rows,
          random,
          (row, label, out) -> {
            if (label == 0) {
              out.add(row);
              return;
            }
            List<GridCell> merged = new ArrayList<>(row.subList(0, label - 1));
            merged.add(GridCell.of(row.get(label - 1).text() + row.get(label).text()));
            merged.addAll(row.subList(label + 1, row.size()));
            out.add(merged);
          });
    }
  },
  /** The group cells are gone from every row. */
  LOST_GROUPS {
    @Override
    List<List<GridCell>> apply(List<List<GridCell>> rows, Random random) {
      List<List<GridCell>> out = new ArrayList<>();
      for (List<GridCell> row : rows) {
        int label = label(row);
        out.add(label > 0 ? row.subList(label, row.size()) : row);
      }
      return out;
    }
  },
  /** A page ends within the table: page number, and the header rows once more. */
  PAGE_BREAK {
    @Override
    List<List<GridCell>> apply(List<List<GridCell>> rows, Random random) {
      return onOneRow(
          rows,
          random,
          (row, label, out) -> {
            out.add(List.of(GridCell.of("— 7 —")));
            rows.stream().filter(r -> r.stream().allMatch(GridCell::header)).forEach(out::add);
            out.add(row);
          });
    }
  },
  /** A line of page furniture between two rows. */
  FURNITURE {
    @Override
    List<List<GridCell>> apply(List<List<GridCell>> rows, Random random) {
      return onOneRow(
          rows,
          random,
          (row, label, out) -> {
            out.add(List.of(GridCell.of("当前位置：首页 > 政务公开 > 年报")));
            out.add(row);
          });
    }
  },
  /** Blanks within labels. */
  SPACED_LABELS {
    @Override
    List<List<GridCell>> apply(List<List<GridCell>> rows, Random random) {
      return rows.stream()
          .map(
              row ->
                  row.stream()
                      .map(
                          cell ->
                              isFigure(cell)
                                  ? cell
                                  : cell.withText(cell.text().replaceAll("(..)(?=.)", "$1 ")))
                      .toList())
          .toList();
    }
  };

  private interface RowDamage {
    void apply(List<GridCell> row, int label, List<List<GridCell>> out);
  }

  abstract List<List<GridCell>> apply(List<List<GridCell>> rows, Random random);

  /** The report, damaged in each table at a place that the seed decides. */
  public SampleReport of(SampleReport report, long seed) {
    Random random = new Random(seed);
    return report.damagedBy(rows -> apply(rows, random));
  }

  private static List<List<GridCell>> onOneRow(
      List<List<GridCell>> rows, Random random, RowDamage damage) {
    List<Integer> labelled = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (label(rows.get(i)) >= 0) {
        labelled.add(i);
      }
    }
    if (labelled.isEmpty()) {
      return rows;
    }
    int chosen = labelled.get(random.nextInt(labelled.size()));
    List<List<GridCell>> out = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i == chosen) {
        damage.apply(rows.get(i), label(rows.get(i)), out);
      } else {
        out.add(rows.get(i));
      }
    }
    return out;
  }

  /** The place of a row's own label, right before its figures; -1 in a row without. */
  private static int label(List<GridCell> row) {
    for (int i = 1; i < row.size(); i++) {
      if (isFigure(row.get(i))) {
        GridCell before = row.get(i - 1);
        return isFigure(before) || before.text().isEmpty() ? -1 : i - 1;
      }
    }
    return -1;
  }

  private static boolean isFigure(GridCell cell) {
    return cell.text().matches("-?[0-9０-９][0-9０-９,.]*(件|万元)?");
  }
}
