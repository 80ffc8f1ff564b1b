package org.gouji.acceptance.planted;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.acceptance.document.FigureDraw.Load;
import org.gouji.acceptance.planted.Planter.Way;

/** Who filed what when: identity, dates, revisions. */
final class FilingFaults {
  private FilingFaults() {}

  static List<Planter> planters() {
    return List.of(
        identity(),
        Planter.of(
            "F01",
            shop -> late(shop, shop.between(1, 40)),
            shop -> late(shop, shop.between(41, 300)),
            shop -> late(shop, 1),
            shop -> {
              Report clean = shop.clean();
              LocalDate published = deadline(clean).plusDays(shop.between(1, 90));
              return Fault.in(clean).stating("publishedAt", published.toString());
            }),
        Planter.of(
            "F02",
            shop -> early(shop, shop.between(1, 12)),
            shop -> early(shop, shop.between(13, 60)),
            shop -> {
              Report clean = shop.clean();
              LocalDate published = lastDay(clean).minusDays(shop.between(0, 30));
              return Fault.in(clean).stating("publishedAt", published.toString());
            }),
        Planter.of(
            "F04",
            revised("proactive.licenses.decisions", 3),
            revised("proactive.penalties.decisions", 40),
            shop -> revisedRequests(shop, 1),
            shop -> revisedRequests(shop, 12),
            shop ->
                revision(
                    shop,
                    report ->
                        report.withFigures(
                            f ->
                                f.plus("remedies.reconsideration.other", 2)
                                    .plus("remedies.reconsideration.total", 2)))));
  }

  private static Planter identity() {
    return Planter.of(
        "S09",
        shop -> year(shop, 1),
        shop -> year(shop, -1),
        shop -> agency(shop, Filer.draw(shop.random()).name()),
        shop -> agency(shop, Filer.draw(shop.random()).place() + "公安局"),
        shop -> agency(shop, Filer.draw(shop.random()).place() + "水文监测中心"),
        // The title names no agency, and nobody signs.
        shop -> {
          Report clean = shop.clean();
          int year = clean.draft().year();
          return Fault.in(
                  clean.with(
                      draft ->
                          draft
                              .withFront(
                                  front ->
                                      Stream.concat(
                                              Stream.of(year + "年政府信息公开工作年度报告"),
                                              front.stream()
                                                  .skip(1)
                                                  .filter(line -> line.length() > 40)
                                                  .map(line -> line.replace(draft.agency(), "本机关")))
                                          .toList())
                              .withBack(back -> back.subList(back.size() - 1, back.size()))))
              .stating("agency", clean.filer().name());
        });
  }

  /** The portal states another year, of the same edition. */
  private static Fault year(Workshop shop, int shift) {
    int year =
        shift > 0
            ? shop.pick(List.of(2019, 2021, 2022, 2023))
            : shop.pick(List.of(2020, 2022, 2023, 2024));
    return Fault.in(shop.write(Order.of(year, shop.load())))
        .stating("year", Integer.toString(year + shift))
        .with("F01", "F02");
  }

  private static Fault agency(Workshop shop, String other) {
    return Fault.in(shop.clean()).stating("agency", other).with("F01");
  }

  private static LocalDate deadline(Report report) {
    return report.filer().deadline(report.draft().year());
  }

  private static LocalDate lastDay(Report report) {
    return LocalDate.of(report.draft().year(), 12, 31);
  }

  private static Fault late(Workshop shop, int days) {
    Report clean = shop.clean();
    return Fault.in(clean.signedOn(deadline(clean).plusDays(days)));
  }

  private static Fault early(Workshop shop, int days) {
    Report clean = shop.clean();
    return Fault.in(clean.signedOn(lastDay(clean).minusDays(days)));
  }

  @FunctionalInterface
  private interface Correction {
    Report of(Report clean);
  }

  private static Fault revision(Workshop shop, Correction correction) {
    Report clean = shop.write(Order.of(shop.year(), shop.pick(List.of(Load.BUSY, Load.MODEST))));
    return Fault.in(correction.of(clean)).after(clean);
  }

  private static Way revised(String concept, int difference) {
    return shop ->
        revision(shop, report -> report.withFigures(f -> f.plus(concept, difference))).at(concept);
  }

  private static Fault revisedRequests(Workshop shop, int difference) {
    String column = "." + shop.applicant();
    return revision(
            shop,
            report ->
                report.withFigures(
                    figures -> {
                      for (String row : List.of("received", "granted", "processedTotal")) {
                        figures =
                            figures
                                .plus("requests." + row + column, difference)
                                .plus("requests." + row + ".total", difference);
                      }
                      return figures;
                    }))
        .at("requests.received" + column);
  }
}
