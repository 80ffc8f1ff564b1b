package org.gouji.acceptance.planted;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.acceptance.document.FigureDraw.Load;
import org.gouji.acceptance.document.Figures;
import org.gouji.acceptance.planted.Planter.Way;

/** Figures of one report that do not tie out, and those of two years that do not follow. */
final class TieOutFaults {
  private static final List<String> ROWS_OF_ITEMS =
      List.of("licenses", "otherServices", "penalties", "coerciveMeasures", "fees");

  private TieOutFaults() {}

  static List<Planter> planters() {
    return List.of(
        Planter.of(
            "T201",
            of2019("rules", "disclosedTotal", "disclosed", -1),
            of2019("normativeDocuments", "disclosedTotal", "disclosed", -9),
            of2019("normativeDocuments", "disclosed", "disclosedTotal", 4),
            of2019("rules", "disclosed", "disclosedTotal", 1)),
        Planter.of(
            "T202",
            shop -> inForce(shop, "rules", 1),
            shop -> inForce(shop, "normativeDocuments", 1),
            shop -> inForce(shop, "normativeDocuments", 8)),
        Planter.of("T203", ROWS_OF_ITEMS.stream().map(TieOutFaults::change).toList()),
        Planter.of(
            "T301",
            column("requests.received", 1),
            column("requests.received", 10),
            column("requests.carriedIn", 2),
            column("requests.carriedOut", 1),
            column("requests.carriedOut", 30),
            shop ->
                Fault.in(shop.busy().withFigures(f -> f.plus("requests.received.total", 9)))
                    .at("requests.received.total")
                    .with("T302", "N01")),
        Planter.of(
            "T302",
            row("requests.denied.enforcementFiles.total", 1),
            row("requests.received.total", -1),
            row("requests.carriedOut.total", 2),
            row("requests.granted.total", 100),
            row("requests.notProcessed.petition.naturalPerson", 5),
            row("requests.processedTotal.otherOrganization", 3),
            row("requests.carriedIn.socialOrganization", 1)),
        Planter.of(
            "T303",
            column("requests.granted", 1),
            column("requests.unavailable.notHeld", 6),
            column("requests.denied.administrativeQueries", 2),
            shop -> processed(shop, 1),
            shop -> processed(shop, 11)),
        Planter.of(
            "T401",
            remedy("reconsideration", "total", 1),
            remedy("litigationDirect", "total", 3),
            remedy("litigationAfterReconsideration", "total", 10),
            remedy("reconsideration", "upheld", 1),
            remedy("litigationDirect", "pending", 2),
            remedy("litigationAfterReconsideration", "other", 1)),
        carriedIn(),
        Planter.of(
            "Y02",
            shop -> inForceNextYear(shop, "rules", 1),
            shop -> inForceNextYear(shop, "normativeDocuments", 2),
            shop -> inForceNextYear(shop, "normativeDocuments", 15)),
        Planter.of("Y03", ROWS_OF_ITEMS.stream().map(TieOutFaults::previousItems).toList()),
        Planter.of(
            "Y04",
            leap("proactive.licenses.decisions", 20),
            leap("proactive.penalties.decisions", 12),
            leap("proactive.coerciveMeasures.decisions", 100)));
  }

  private static Way of2019(String row, String changed, String other, int difference) {
    String prefix = "proactive." + row + ".";
    return shop ->
        Fault.in(
                shop.write(Order.of(shop.yearOf2019(), shop.load()))
                    .withFigures(
                        f ->
                            copied(f, prefix + other, prefix + changed)
                                .plus(prefix + changed, difference)))
            .at(prefix);
  }

  private static Figures copied(Figures figures, String from, String to) {
    return figures.with(to, figures.text(from));
  }

  private static Fault inForce(Workshop shop, String row, int shortOf) {
    String prefix = "proactive." + row + ".";
    return Fault.in(
            shop.write(Order.of(shop.yearOf2021(), shop.load()))
                .withFigures(
                    f ->
                        copied(
                                f.with(prefix + "repealed", "0"),
                                prefix + "issued",
                                prefix + "inForce")
                            .plus(prefix + "inForce", -shortOf)))
        .at(prefix);
  }

  private static Way change(String row) {
    String prefix = "proactive." + row + ".";
    return shop ->
        Fault.in(
                shop.write(Order.of(shop.yearOf2019(), shop.load()))
                    .withFigures(
                        f ->
                            f.with(
                                prefix + "change",
                                f.value(prefix + "previousItems")
                                    .negate()
                                    .subtract(BigDecimal.valueOf(shop.between(1, 5)))
                                    .toPlainString())))
            .at(prefix);
  }

  /** A cell and the total of its row, so that the row still adds up. */
  private static Way column(String row, int difference) {
    return shop -> {
      String applicant = shop.applicant();
      return Fault.in(
              shop.busy()
                  .withFigures(
                      f ->
                          f.plus(row + "." + applicant, difference)
                              .plus(row + ".total", difference)))
          .at(row + "." + applicant);
    };
  }

  private static Way row(String concept, int difference) {
    return shop ->
        Fault.in(shop.busy().withFigures(f -> f.plus(concept, difference)))
            .at(concept)
            .with("T301", "T303", "N01");
  }

  private static Fault processed(Workshop shop, int difference) {
    return column("requests.processedTotal", difference).plant(shop).with("T301");
  }

  private static Way remedy(String kind, String part, int difference) {
    String concept = "remedies." + kind + "." + part;
    return shop ->
        Fault.in(
                shop.write(Order.of(shop.year(), shop.pick(List.of(Load.BUSY, Load.MODEST))))
                    .withFigures(f -> f.plus(concept, difference)))
            .at("remedies." + kind);
  }

  private static Report next(Workshop shop, int firstYear, Load load) {
    Report before = shop.write(Order.of(firstYear, load));
    return shop.write(Order.following(before, load).saying("received", ""));
  }

  private static Planter carriedIn() {
    return Planter.of(
        "Y01",
        shop -> carriedIn(shop, Load.BUSY, 1),
        shop -> carriedIn(shop, Load.BUSY, 14),
        shop -> carriedIn(shop, Load.MODEST, 2),
        shop -> {
          // Nothing is carried in, as if the year before had not been.
          Report report = next(shop, shop.between(2019, 2023), Load.BUSY);
          Report changed = report;
          for (String column : report.draft().figures().cells().keySet()) {
            if (column.startsWith("requests.carriedIn.")) {
              String received = column.replace("carriedIn", "received");
              int carried = report.draft().figures().value(column).intValue();
              changed = changed.withFigures(f -> f.with(column, "0").plus(received, carried));
            }
          }
          return year(changed).at("requests.carriedIn").with("Y04");
        });
  }

  private static Fault carriedIn(Workshop shop, Load load, int difference) {
    String column = "." + shop.applicant();
    return year(next(shop, shop.between(2019, 2023), load)
            .withFigures(
                f -> {
                  Figures changed = f;
                  for (String row : List.of("carriedIn", "granted", "processedTotal")) {
                    changed =
                        changed
                            .plus("requests." + row + column, difference)
                            .plus("requests." + row + ".total", difference);
                  }
                  return changed;
                }))
        .at("requests.carriedIn" + column);
  }

  private static Fault year(Report report) {
    Report before = report.before();
    if (before == null) {
      throw new IllegalArgumentException("no year before");
    }
    return Fault.in(report).after(before);
  }

  private static Fault inForceNextYear(Workshop shop, String row, int difference) {
    String concept = "proactive." + row + ".inForce";
    return year(next(shop, shop.between(2021, 2023), shop.load())
            .withFigures(f -> f.plus(concept, difference)))
        .at(concept);
  }

  private static Way previousItems(String row) {
    String concept = "proactive." + row + ".previousItems";
    return shop ->
        year(next(shop, 2019, shop.load()).withFigures(f -> f.plus(concept, shop.between(1, 9))))
            .at(concept);
  }

  private static Way leap(String concept, int factor) {
    return shop ->
        year(next(shop, shop.between(2019, 2023), shop.load())
                .withFigures(
                    f ->
                        f.with(
                            concept,
                            f.value(concept).multiply(BigDecimal.valueOf(factor)).toPlainString())))
            .at(concept);
  }
}
