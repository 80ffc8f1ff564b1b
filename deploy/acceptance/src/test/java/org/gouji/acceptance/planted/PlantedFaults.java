package org.gouji.acceptance.planted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.acceptance.document.FigureDraw.Load;
import org.gouji.acceptance.document.Layout;
import org.gouji.acceptance.environment.Stack;
import org.gouji.acceptance.planted.Trial.Document;

/** Draws the suite, files it and keeps the score. */
public final class PlantedFaults {
  private static final int FIRST_YEAR = 2019;
  private static final int YEARS = 6;
  private static final List<Layout> LAYOUTS = List.of(Layout.values());

  private final Random random;
  private final Workshop shop;

  /** A suite that follows from the seed. */
  public PlantedFaults(long seed) {
    this.random = new Random(seed);
    this.shop = new Workshop(random);
  }

  /** The rules that faults are planted for. */
  public static Set<String> rules() {
    return Planters.all().stream()
        .map(Planter::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The rules that no fault is planted for, with the reason. */
  public static Map<String, String> rulesWithout() {
    return Planters.NONE;
  }

  private record Plot(String rule, int way, Fault fault, Layout layout) {}

  /**
   * Files planted and clean reports and returns the score.
   *
   * @param perRule how many faults of each rule at least
   * @param clean how many clean reports
   */
  public Score play(Stack stack, int perRule, int clean) {
    List<Plot> plots = plots(perRule);
    List<Report> cleanReports = cleanReports(clean);
    Trial trial = new Trial(stack);
    List<Document> first = new ArrayList<>();
    List<Document> second = new ArrayList<>();
    for (Plot plot : plots) {
      Report earlier = plot.fault().earlier();
      if (earlier != null) {
        first.add(new Document(earlier, plot.layout(), Map.of()));
      }
      second.add(new Document(plot.fault().report(), plot.layout(), plot.fault().metadata()));
    }
    int plantedDocuments = second.size();
    for (int i = 0; i < cleanReports.size(); i++) {
      Report report = cleanReports.get(i);
      (report.before() == null ? first : second)
          .add(new Document(report, LAYOUTS.get(i % LAYOUTS.size()), Map.of()));
    }
    List<Verdict> before = trial.hear(first);
    List<Verdict> after = trial.hear(second);
    Score score = new Score();
    for (int i = 0; i < plots.size(); i++) {
      Plot plot = plots.get(i);
      score.planted(plot.rule(), plot.way(), plot.fault(), after.get(i));
    }
    before.forEach(score::clean);
    after.subList(plantedDocuments, after.size()).forEach(score::clean);
    return score;
  }

  private List<Plot> plots(int perRule) {
    List<Plot> plots = new ArrayList<>();
    for (Planter planter : Planters.all()) {
      List<Integer> ways =
          new ArrayList<>(IntStream.range(0, planter.ways().size()).boxed().toList());
      Collections.shuffle(ways, random);
      int count = Math.max(perRule, Math.min(ways.size(), 2 * perRule));
      int shift = random.nextInt(LAYOUTS.size());
      for (int i = 0; i < count; i++) {
        int way = ways.get(i % ways.size());
        Fault fault = planter.ways().get(way).plant(shop);
        List<Layout> layouts = fault.layouts();
        plots.add(new Plot(planter.rule(), way, fault, layouts.get((i + shift) % layouts.size())));
      }
    }
    return plots;
  }

  /** A third of them are followed by one of the same agency's next year. */
  private List<Report> cleanReports(int count) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; reports.size() < count; i++) {
      int year = FIRST_YEAR + i % YEARS;
      Load load = CleanReports.load(random.nextInt(4));
      Report report = shop.write(Order.of(year, load));
      reports.add(report);
      if (i % 3 == 0) {
        reports.add(shop.write(Order.following(report, load)));
      }
    }
    return reports;
  }
}
