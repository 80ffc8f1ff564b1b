package org.gouji.acceptance.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gouji.acceptance.document.FigureDraw.Load;
import org.gouji.acceptance.planted.Planter.Way;

/** Sentences that say something else than the tables, the year or one another. */
final class ClaimFaults {
  /** For example {@code {requests.received.total}}. */
  private static final Pattern FIGURE = Pattern.compile("\\{[^}]+}");

  private static final String RECEIVED = "{requests.received.total}";

  private ClaimFaults() {}

  static List<Planter> planters() {
    return List.of(
        Planter.of("N01", wrongFigure("received", Wordings.of("received.some"), RECEIVED))
            .or(wrongFigure("received", Wordings.of("channelParts"), RECEIVED)),
        noneAgainstSome(),
        Planter.of("N03", wrongFigures("remedies", Wordings.of("remedies.some"))),
        parts(),
        Planter.of("N05", wrongFigures("documents", Wordings.of("documents.2019"), 2019))
            .or(wrongFigures("documents", Wordings.of("documents.2021"), 2021)),
        Planter.of("N06", wrongFigures("handled", Wordings.of("handled.some")))
            .or(wrongFigures("carriedOver", Wordings.of("carriedOver")))
            .or(
                wrongFigure(
                    "received",
                    Wordings.with("received.some", "carriedIn"),
                    "{requests.carriedIn.total}")),
        periods(),
        fees(),
        changes(),
        contradictions());
  }

  /** Every wording with another figure than the table's. */
  private static List<Way> wrongFigure(String statement, List<String> wordings, String figure) {
    return wordings.stream()
        .<Way>map(
            wording ->
                shop ->
                    Fault.in(
                            shop.saying(
                                statement,
                                wording.replace(figure, plus(figure, shop.between(1, 20)))))
                        .at(bare(figure)))
        .toList();
  }

  private static List<Way> wrongFigures(String statement, List<String> wordings) {
    return wrongFigures(statement, wordings, 0);
  }

  /** Every wording with each of its figures wrong in turn. */
  private static List<Way> wrongFigures(String statement, List<String> wordings, int edition) {
    List<Way> ways = new ArrayList<>();
    for (String wording : wordings) {
      for (String figure :
          new TreeSet<>(FIGURE.matcher(wording).results().map(MatchResult::group).toList())) {
        ways.add(
            shop ->
                Fault.in(
                        shop.write(
                            Order.of(year(shop, edition), Load.BUSY)
                                .saying(
                                    statement,
                                    wording.replace(figure, plus(figure, shop.between(1, 20))))))
                    .at(bare(figure)));
      }
    }
    return ways;
  }

  private static int year(Workshop shop, int edition) {
    return switch (edition) {
      case 2019 -> shop.yearOf2019();
      case 2021 -> shop.yearOf2021();
      default -> shop.year();
    };
  }

  private static String plus(String figure, int difference) {
    return figure.replace("}", "+" + difference + "}");
  }

  /** The first concept of a sum. */
  private static String bare(String figure) {
    return figure.replaceAll("[{}]|[+-].*", "");
  }

  private static Planter noneAgainstSome() {
    List<Way> ways = new ArrayList<>();
    for (String wording : Wordings.of("received.none")) {
      ways.add(
          shop ->
              Fault.in(
                      shop.write(
                          Order.of(shop.year(), shop.pick(List.of(Load.BUSY, Load.MODEST)))
                              .saying("received", wording)
                              .saying("handled", "")
                              .saying("allAnswered", "")))
                  .at("requests.received")
                  .with(wording.contains("结转") ? new String[] {"N06"} : new String[0]));
    }
    for (String wording : Wordings.of("received.some")) {
      ways.add(
          shop ->
              Fault.in(
                      shop.write(
                          Order.of(shop.year(), Load.IDLE)
                              .saying(
                                  "received",
                                  wording.replace(RECEIVED, plus(RECEIVED, shop.between(1, 9))))))
                  .at("requests.received"));
    }
    for (String wording : Wordings.of("remedies.none")) {
      ways.add(
          shop ->
              Fault.in(shop.write(Order.of(shop.year(), Load.BUSY).saying("remedies", wording)))
                  .at("remedies."));
    }
    for (String wording : Wordings.of("remedies.some").subList(1, 4)) {
      ways.add(
          shop ->
              Fault.in(
                      shop.write(
                          Order.of(shop.year(), Load.IDLE)
                              .saying("remedies", wording.replace("}", "+2}"))))
                  .at("remedies."));
    }
    return Planter.of("N02", ways);
  }

  private static Planter parts() {
    List<Way> ways = new ArrayList<>();
    for (String wording : Wordings.of("disclosedParts")) {
      for (String part : List.of("<a>", "<b>")) {
        ways.add(
            shop ->
                Fault.in(
                    shop.write(
                        Order.of(shop.year(), shop.load())
                            .saying(
                                "disclosedParts",
                                wording.replace(
                                    part, part.replace(">", "+" + shop.between(1, 30) + ">"))))));
      }
    }
    for (String wording : Wordings.of("channelParts")) {
      ways.add(
          shop ->
              Fault.in(
                  shop.saying(
                      "received",
                      wording.replace(
                          "{requests.received.total-1}",
                          "{requests.received.total+" + shop.between(1, 9) + "}"))));
    }
    for (String wording : Wordings.with("received.some", "{requests.received.naturalPerson}")) {
      ways.add(
          shop ->
              Fault.in(
                  shop.saying(
                      "received",
                      wording.replace(
                          "{requests.received.naturalPerson}",
                          "{requests.received.naturalPerson+" + shop.between(1, 9) + "}"))));
    }
    return Planter.of("N04", ways);
  }

  private static Planter periods() {
    List<Way> ways = new ArrayList<>();
    for (String wording : Wordings.of("period")) {
      ways.add(shop -> Fault.in(shop.saying("period", wording.replace("[year]", "[year-1]"))));
      ways.add(
          shop -> Fault.in(shop.saying("period", wording.replaceFirst("\\[year]", "[year-1]"))));
    }
    ways.add(
        shop ->
            Fault.in(
                shop.saying("basis", "按照《中华人民共和国政府信息公开条例》的要求，现将[me][year-1]年度政府信息公开工作情况公布如下。")));
    return Planter.of("N07", ways);
  }

  private static Planter fees() {
    List<Way> ways = new ArrayList<>();
    for (String some : Wordings.of("fees.some")) {
      for (String none : Wordings.of("fees.none")) {
        ways.add(shop -> fees(shop, some, none));
        ways.add(shop -> fees(shop, none, some));
      }
      ways.add(shop -> fees(shop, some.replace("(fee)", "(fee+50)"), some));
    }
    return Planter.of("N08", ways);
  }

  private static Fault fees(Workshop shop, String stated, String section) {
    return Fault.in(
        shop.write(
            Order.of(shop.yearOf2021(), shop.load())
                .saying("feesStated", stated)
                .saying("fees", section)));
  }

  private static Planter changes() {
    List<Way> ways = new ArrayList<>();
    List<String> up = Wordings.of("changeUp");
    List<String> down = Wordings.of("changeDown");
    for (int i = 0; i < up.size(); i++) {
      String increase = up.get(i);
      String decrease = down.get(i);
      for (String figure : List.of("delta", "percent")) {
        if (increase.contains(figure)) {
          ways.add(shop -> change(shop, off(increase, figure), off(decrease, figure)));
        }
      }
      ways.add(shop -> change(shop, decrease, increase));
    }
    ways.add(
        shop -> change(shop, Wordings.of("changeNone").get(0), Wordings.of("changeNone").get(1)));
    return Planter.of("N09", ways);
  }

  private static String off(String wording, String figure) {
    return wording.replace("(" + figure + ")", "(" + figure + "+9)");
  }

  /** The wording for an increase and that for a decrease, both of them wrong. */
  private static Fault change(Workshop shop, String up, String down) {
    Load load = shop.pick(List.of(Load.BUSY, Load.MODEST));
    Report before = shop.write(Order.of(shop.between(2019, 2023), load));
    return Fault.in(
            shop.write(
                Order.following(before, load)
                    .saying("changeUp", up)
                    .saying("changeDown", down)
                    .saying("changeNone", "全年收到政府信息公开申请{requests.received.total}件，比上年增加5件。")))
        .after(before);
  }

  private static Planter contradictions() {
    List<Way> ways = new ArrayList<>();
    for (String all : Wordings.of("allAnswered")) {
      for (String over : Wordings.of("carriedOver")) {
        ways.add(
            shop ->
                Fault.in(
                    shop.write(
                        Order.of(shop.year(), Load.BUSY)
                            .saying("allAnswered", all)
                            .saying("carriedOver", over))));
      }
    }
    return Planter.of("N10", ways);
  }
}
