package org.gouji.acceptance.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.acceptance.document.Draft;
import org.gouji.acceptance.document.Draft.Passage;
import org.gouji.acceptance.document.FigureDraw;
import org.gouji.acceptance.document.FigureDraw.Load;
import org.gouji.acceptance.document.Figures;
import org.gouji.acceptance.document.Grid;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.SectionHeading;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.jspecify.annotations.Nullable;

/** Writes reports with nothing wrong, in as many wordings as there are. */
final class CleanReports {
  private static final Taxonomy TAXONOMY = TaxonomyLoader.builtIn();
  private static final String RECEIVED = "requests.received.total";
  private static final int FIRST_YEAR_OF_FEES = 2021;

  private final Random random;

  CleanReports(Random random) {
    this.random = random;
  }

  /** A report as ordered. */
  Report write(Order order) {
    return new Writer(order).write();
  }

  /** A report as ordered, with those paragraphs for an overview. */
  Report write(Order order, List<String> overview) {
    Writer writer = new Writer(order);
    List<String> paragraphs = overview.stream().map(writer.sentences::fill).toList();
    return writer
        .write()
        .with(draft -> draft.with(SectionKind.OVERVIEW, passage -> passage.saying(paragraphs)));
  }

  private final class Writer {
    private final Order order;
    private final Edition edition;
    private final Filer filer;
    private final Figures figures;
    private final Sentences sentences;
    private final @Nullable Report before;

    /** The information-processing fees in yuan. */
    private final int fee = random.nextInt(4) == 0 ? random.nextInt(20, 900) * 10 : 0;

    Writer(Order order) {
      this.order = order;
      this.before = order.before();
      this.edition = TAXONOMY.forYear(order.tablesOf()).orElseThrow();
      this.filer = before == null ? Filer.draw(random) : before.filer();
      this.figures =
          FigureDraw.draw(
              edition, random, order.load(), before == null ? null : before.draft().figures());
      this.sentences = new Sentences(filer, edition, order.year(), random);
    }

    Report write() {
      LocalDate signed = filer.signature(order.year(), random);
      String dateFormat = sentences.pick(Wordings.of("dates"));
      List<String> front = new ArrayList<>(List.of(sentences.draw("titles").split("\\|", -1)));
      front.add(said("basis", true) + said("period", true));
      contact(front);
      List<String> back = new ArrayList<>();
      if (random.nextInt(3) > 0) {
        back.add(filer.name());
      }
      back.add(Report.written(signed, dateFormat));
      String[] numbering = sentences.pick(Wordings.of("numbering")).split("\\|", -1);
      List<Passage> passages =
          edition.sections().stream().map(section -> passage(section, numbering)).toList();
      Draft draft =
          new Draft(edition, filer.name(), order.year(), figures, Map.of(), front, passages, back);
      return new Report(filer, draft, signed, dateFormat, order);
    }

    private void contact(List<String> front) {
      String contact = said("contact", random.nextInt(3) > 0);
      if (!contact.isEmpty()) {
        front.add(contact);
      }
    }

    private Passage passage(SectionHeading section, String[] numbering) {
      SectionKind kind = section.kind();
      String heading =
          numbering[kind.number() - 1]
              + sentences.pick(Wordings.of("headings." + SectionKeys.of(kind)));
      List<Grid> tables =
          edition.tables().stream().filter(table -> table.section() == kind).map(Grid::of).toList();
      return new Passage(
          kind,
          heading,
          switch (kind) {
            case OVERVIEW -> overview();
            case PROBLEMS -> problems();
            case OTHER -> other();
            case PROACTIVE_DISCLOSURE, REQUESTS, REMEDIES -> List.of();
          },
          tables,
          List.of());
    }

    private List<String> overview() {
      String style = sentences.pick(Wordings.of("aspectStyles"));
      String[] aspects = sentences.pick(Wordings.of("aspects")).split("\\|", -1);
      List<String> paragraphs = new ArrayList<>();
      String opening = said("opening", true);
      if (!opening.isEmpty()) {
        paragraphs.add(opening);
      }
      List<String> bodies =
          List.of(disclosure(), requests(), management(), platforms(), supervision());
      for (int i = 0; i < aspects.length; i++) {
        String heading =
            style
                .replace("@", aspects[i])
                .replace("#", "一二三四五".substring(i, i + 1))
                .replace("$", Integer.toString(i + 1));
        if (heading.endsWith("|")) {
          paragraphs.add(heading.substring(0, heading.length() - 1));
          paragraphs.add(bodies.get(i));
        } else {
          paragraphs.add(heading + bodies.get(i));
        }
      }
      return paragraphs;
    }

    private String disclosure() {
      boolean parts = random.nextInt(3) == 0;
      return mixed(
          said("disclosedParts", parts),
          said("disclosed", !parts && !order.said().containsKey("disclosedParts")),
          order.said().containsKey("documents")
              ? said("documents", true)
              : random.nextInt(2) == 0 ? sentences.draw("documents." + edition.id()) : "",
          others(2));
    }

    private String requests() {
      boolean idle = figures.value(RECEIVED).signum() == 0;
      String received =
          order.said().containsKey("received")
              ? said("received", true)
              : idle ? sentences.draw("received.none") : receivedSome();
      boolean handled = figures.value("requests.processedTotal.total").signum() > 0;
      boolean settled = handled && figures.value("requests.carriedOut.total").signum() == 0;
      return received
          + (order.said().containsKey("handled") || (handled && random.nextBoolean())
              ? said("handled", "handled.some", true)
              : "")
          + said("allAnswered", settled && random.nextBoolean())
          + said("carriedOver", false)
          + remedies()
          + (order.said().containsKey("feesStated") ? money(said("feesStated", true)) : "")
          + others(1);
    }

    private String receivedSome() {
      if (before != null && before.draft().figures().value(RECEIVED).signum() > 0) {
        return change(before.draft().figures());
      }
      boolean byChannel = figures.value(RECEIVED).intValue() > 2 && random.nextInt(4) == 0;
      return sentences.draw(byChannel ? "channelParts" : "received.some");
    }

    private String change(Figures last) {
      int sign = figures.value(RECEIVED).compareTo(last.value(RECEIVED));
      String key = sign > 0 ? "changeUp" : sign < 0 ? "changeDown" : "changeNone";
      String wording =
          order.said().getOrDefault(key, order.said().getOrDefault("change", "[drawn]"));
      return withChange(
          sentences.fill(wording.equals("[drawn]") ? sentences.draw(key) : wording), last);
    }

    private String withChange(String sentence, Figures last) {
      BigDecimal former = last.value(RECEIVED);
      BigDecimal delta = figures.value(RECEIVED).subtract(former).abs();
      BigDecimal percent =
          delta.multiply(BigDecimal.valueOf(100)).divide(former, 1, RoundingMode.HALF_UP);
      return sentence
          .replace("(delta)", delta.toPlainString())
          .replace("(delta+9)", delta.add(BigDecimal.valueOf(9)).toPlainString())
          .replace("(percent)", percent.toPlainString())
          .replace("(percent+9)", percent.add(BigDecimal.valueOf(9)).toPlainString());
    }

    private String remedies() {
      boolean none =
          figures.cells().keySet().stream()
              .filter(concept -> concept.startsWith("remedies."))
              .allMatch(concept -> figures.value(concept).signum() == 0);
      return said("remedies", none ? "remedies.none" : "remedies.some", random.nextBoolean());
    }

    private String management() {
      return said("management", true) + others(1);
    }

    private String platforms() {
      return said("platforms", true) + others(1);
    }

    private String supervision() {
      return said("supervision", true) + others(1);
    }

    private List<String> problems() {
      return List.of(
          said("problems", true) + others(random.nextInt(2)), said("improvements", true));
    }

    private List<String> other() {
      if (order.said().containsKey("other")) {
        return List.of(said("other", true));
      }
      if (order.year() < FIRST_YEAR_OF_FEES) {
        return List.of(sentences.draw("other"));
      }
      String fees =
          money(
              order.said().containsKey("fees")
                  ? said("fees", true)
                  : sentences.draw(fee == 0 ? "fees.none" : "fees.some"));
      return random.nextInt(3) == 0
          ? List.of(fees, "除此之外，" + filer.self() + "无其他需要报告的事项。")
          : List.of(fees);
    }

    private String money(String sentence) {
      return sentence
          .replace("(fee)", Integer.toString(fee == 0 ? 120 : fee))
          .replace("(fee+50)", Integer.toString((fee == 0 ? 120 : fee) + 50));
    }

    private String others(int count) {
      if (order.said().containsKey("others")) {
        return order.said().get("others");
      }
      List<String> pool = new ArrayList<>(Wordings.of("others"));
      Collections.shuffle(pool, random);
      StringBuilder text = new StringBuilder();
      pool.stream().limit(count).map(sentences::fill).forEach(text::append);
      return text.toString();
    }

    private String mixed(String... sentences) {
      List<String> order = new ArrayList<>(List.of(sentences));
      Collections.shuffle(order, random);
      return String.join("", order);
    }

    private String said(String statement, boolean drawn) {
      return said(statement, statement, drawn);
    }

    private String said(String statement, String pool, boolean drawn) {
      String wording = order.said().get(statement);
      if (wording != null) {
        return sentences.fill(wording);
      }
      return drawn ? sentences.draw(pool) : "";
    }
  }

  /** Loads by turns: most agencies have a few requests. */
  static Load load(int number) {
    return switch (number % 4) {
      case 0 -> Load.BUSY;
      case 1 -> Load.IDLE;
      default -> Load.MODEST;
    };
  }
}
