package org.gouji.parse.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the geometry of a page: ruled tables, tables without rules, and text in between. */
public final class PageLayout {
  private record Placed(double top, List<Block> blocks) {}

  private PageLayout() {}

  /** The boxes around the cells of ruled tables, in reading order. */
  public static List<Box> ruledCells(PageGeometry page) {
    return RuledTables.find(page).stream().flatMap(table -> table.cells().stream()).toList();
  }

  /** The page's blocks from top to bottom. */
  public static List<Block> read(PageGeometry page) {
    Map<RuledTable, List<Word>> tables = new LinkedHashMap<>();
    RuledTables.find(page).stream()
        // a table within a cell of another one claims its words first
        .sorted(Comparator.comparingDouble(table -> table.box().area()))
        .forEach(table -> tables.put(table, new ArrayList<>()));
    List<Word> outside = new ArrayList<>();
    for (Word word : page.words()) {
      tables.entrySet().stream()
          .filter(
              table -> table.getKey().box().contains(word.box().centerX(), word.box().centerY()))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(outside)
          .add(word);
    }
    List<Placed> placed = new ArrayList<>();
    tables.forEach(
        (table, words) -> placed.add(new Placed(table.box().top(), List.of(table.filled(words)))));
    addText(placed, TextLine.lines(outside), page.words());
    placed.sort(Comparator.comparingDouble(Placed::top));
    return placed.stream().flatMap(part -> part.blocks().stream()).toList();
  }

  /** Adds what stands outside ruled tables, a table broken off where a ruled one comes between. */
  private static void addText(List<Placed> placed, List<TextLine> lines, List<Word> all) {
    double left = all.stream().mapToDouble(word -> word.box().left()).min().orElse(0);
    double right = all.stream().mapToDouble(word -> word.box().right()).max().orElse(0);
    double[] breaks = placed.stream().mapToDouble(Placed::top).sorted().toArray();
    List<TextLine> run = new ArrayList<>();
    int next = 0;
    for (TextLine line : lines) {
      boolean beyond = false;
      while (next < breaks.length && line.box().top() >= breaks[next]) {
        next++;
        beyond = true;
      }
      if (beyond) {
        addRun(placed, run, left, right);
        run = new ArrayList<>();
      }
      run.add(line);
    }
    addRun(placed, run, left, right);
  }

  private static void addRun(List<Placed> placed, List<TextLine> run, double left, double right) {
    if (!run.isEmpty()) {
      placed.add(new Placed(run.get(0).box().top(), new TextReader(run, left, right).blocks()));
    }
  }
}
