package org.gouji.acceptance.planted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.gouji.acceptance.document.Draft.Passage;
import org.gouji.acceptance.planted.Planter.Way;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.Block;

/** Sections, headings, tables, rows and columns that are absent or misplaced. */
final class StructureFaults {
  private static final String NUMERALS = "一二三四五六";
  private static final List<SectionKind> WITH_TABLES =
      List.of(SectionKind.PROACTIVE_DISCLOSURE, SectionKind.REQUESTS, SectionKind.REMEDIES);

  private StructureFaults() {}

  static List<Planter> planters() {
    return List.of(
        absentSections(),
        headings(),
        Planter.of(
            "S03",
            shop -> Fault.in(shop.write(Order.of(2021, shop.load()).withTablesOf(2020))),
            shop ->
                Fault.in(shop.write(Order.of(shop.yearOf2021(), shop.load()).withTablesOf(2019))),
            shop -> Fault.in(shop.write(Order.of(2020, shop.load()).withTablesOf(2021)))),
        absentTables(),
        absentLines(),
        emptySections());
  }

  private static Planter absentSections() {
    List<Way> ways = new ArrayList<>();
    for (SectionKind kind : SectionKind.values()) {
      ways.add(
          shop ->
              Fault.in(shop.clean().with(report -> report.without(kind))).at(SectionKeys.of(kind)));
    }
    for (SectionKind kind : List.of(SectionKind.PROBLEMS, SectionKind.OTHER)) {
      // The heading is lost, what stood below it stays.
      ways.add(
          shop ->
              Fault.in(
                      shop.clean()
                          .with(
                              report ->
                                  report.with(
                                      kind,
                                      passage ->
                                          passage
                                              .headed(passage.before().get(0))
                                              .saying(
                                                  passage
                                                      .before()
                                                      .subList(1, passage.before().size())))))
                  .at(SectionKeys.of(kind)));
    }
    return Planter.of("S01", ways);
  }

  private static Planter headings() {
    return Planter.of(
        "S02",
        // 一、二、三、4、
        shop -> numbered(shop, number -> number == 4 ? "4、" : chinese(number)),
        shop -> numbered(shop, number -> number == 5 ? "（五）" : chinese(number)),
        shop -> numbered(shop, number -> number == 2 ? "第二部分 " : chinese(number)),
        // the numeral is lost, with and without what stood behind it
        shop -> numbered(shop, number -> number == 1 ? "、" : chinese(number)),
        shop -> numbered(shop, number -> number == 5 ? "" : chinese(number)),
        shop -> numbered(shop, number -> number == 3 ? "　" : number + "."),
        // one twice, one left out, two changed about
        shop -> numbered(shop, number -> chinese(number == 6 ? 5 : number)),
        shop -> numbered(shop, number -> chinese(number > 3 ? number + 1 : number)),
        shop -> numbered(shop, number -> chinese(number == 5 ? 6 : number == 6 ? 5 : number)),
        // the sections themselves changed about
        shop -> swapped(shop, SectionKind.PROBLEMS, SectionKind.OTHER),
        shop -> swapped(shop, SectionKind.REQUESTS, SectionKind.REMEDIES),
        shop -> swapped(shop, SectionKind.PROACTIVE_DISCLOSURE, SectionKind.REQUESTS));
  }

  @FunctionalInterface
  private interface Numbering {
    String of(int number);
  }

  private static String chinese(int number) {
    return number > NUMERALS.length() ? "七、" : NUMERALS.charAt(number - 1) + "、";
  }

  private static Fault numbered(Workshop shop, Numbering numbering) {
    return Fault.in(renumbered(shop.clean(), numbering));
  }

  private static Report renumbered(Report report, Numbering numbering) {
    return report.with(
        draft ->
            draft.withPassages(
                passages ->
                    passages.stream()
                        .map(
                            passage ->
                                passage.headed(
                                    numbering.of(passage.kind().number())
                                        + bare(passage.heading())))
                        .toList()));
  }

  private static String bare(String heading) {
    return heading.replaceFirst("^(?:第.部分|[一二三四五六1-6] ?、)　?", "");
  }

  private static Fault swapped(Workshop shop, SectionKind one, SectionKind other) {
    return Fault.in(
        renumbered(shop.clean(), StructureFaults::chinese)
            .with(
                draft ->
                    draft.withPassages(
                        passages -> {
                          List<Passage> changed = new ArrayList<>(passages);
                          Collections.swap(changed, one.number() - 1, other.number() - 1);
                          return changed;
                        })));
  }

  private static Planter absentTables() {
    List<Way> ways = new ArrayList<>();
    for (SectionKind kind : WITH_TABLES) {
      for (String instead : List.of("", "详见附件。", "（统计表见附图）")) {
        ways.add(
            shop ->
                Fault.in(
                        shop.clean()
                            .with(
                                draft ->
                                    draft.with(
                                        kind,
                                        passage ->
                                            passage
                                                .showing(List.of())
                                                .saying(
                                                    instead.isEmpty()
                                                        ? List.of()
                                                        : List.of(instead)))))
                    .at(
                        kind == SectionKind.PROACTIVE_DISCLOSURE
                            ? "proactive"
                            : SectionKeys.of(kind)));
      }
    }
    return Planter.of("S04", ways);
  }

  private static Planter absentLines() {
    return Planter.of(
        "S05",
        withoutRow("requests", "requests.denied.processInformation"),
        withoutRow("requests", "requests.partiallyGranted"),
        withoutRow("requests", "requests.notProcessed.reconfirmation"),
        withoutRow("requests", "requests.carriedIn"),
        withoutRow("proactive", "proactive.rules"),
        withoutRow("proactive", "proactive.coerciveMeasures"),
        withoutRow("proactive", "proactive.fees"),
        withoutRow("remedies", "remedies.litigationAfterReconsideration"),
        withoutColumn("requests", "legalServiceOrganization"),
        withoutColumn("requests", "total"),
        withoutColumn("requests", "naturalPerson"),
        withoutColumn("remedies", "pending"),
        shop -> {
          Report clean = shop.busy();
          Block block = shop.pick(clean.draft().edition().table("requests").blocks());
          String row = shop.pick(block.rows()).id();
          return Fault.in(
                  clean.with(
                      draft -> draft.withTable("requests", id -> !id.equals(row), id -> true)))
              .at(row);
        });
  }

  private static Way withoutRow(String table, String row) {
    return shop ->
        Fault.in(
                shop.clean()
                    .with(draft -> draft.withTable(table, id -> !id.equals(row), id -> true)))
            .at(row);
  }

  private static Way withoutColumn(String table, String column) {
    return shop ->
        Fault.in(
                shop.clean()
                    .with(draft -> draft.withTable(table, id -> true, id -> !id.equals(column))))
            .at(column);
  }

  private static Planter emptySections() {
    List<Way> ways = new ArrayList<>();
    for (SectionKind kind : List.of(SectionKind.OVERVIEW, SectionKind.PROBLEMS)) {
      for (String text : Arrays.asList("", "无", "无。", "暂无。", "没有。", "　　无")) {
        ways.add(
            shop ->
                Fault.in(
                        shop.clean()
                            .with(
                                draft ->
                                    draft.with(
                                        kind,
                                        passage ->
                                            passage.saying(
                                                text.isEmpty() ? List.of() : List.of(text)))))
                    .at(SectionKeys.of(kind)));
      }
    }
    return Planter.of("S10", ways);
  }
}
