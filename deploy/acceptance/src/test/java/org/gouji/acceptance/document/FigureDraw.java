package org.gouji.acceptance.document;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Column;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.Relation;
import org.gouji.parse.contract.taxonomy.Row;
import org.jspecify.annotations.Nullable;

/**
 * Draws figures that tie out in every respect. Counts of a busy agency that are not sums differ
 * from one another, so that a figure read from the wrong cell cannot pass for the right one.
 */
public final class FigureDraw {
  private static final int SMALLEST = 10;
  private static final int LARGEST = 999;
  private static final int FEW = 9;

  /** How much an agency has to do with requests and remedies. */
  public enum Load {
    /** Something in every cell. */
    BUSY,
    /** A few here and there, as most agencies have. */
    MODEST,
    /** None at all, as many townships have. */
    IDLE
  }

  private final Edition edition;
  private final Random random;
  private final Load load;

  /** Whether a modest agency carries no request over. */
  private final boolean settled;

  private final @Nullable Figures before;
  private final Deque<Integer> counts;
  private final Map<String, BigDecimal> values = new LinkedHashMap<>();

  private FigureDraw(Edition edition, Random random, Load load, @Nullable Figures before) {
    this.edition = edition;
    this.random = random;
    this.load = load;
    this.settled = random.nextBoolean();
    this.before = before;
    List<Integer> pool = new ArrayList<>(IntStream.rangeClosed(SMALLEST, LARGEST).boxed().toList());
    Collections.shuffle(pool, random);
    this.counts = new ArrayDeque<>(pool);
  }

  /** Figures of a busy agency; the same random state gives the same figures. */
  static Figures draw(Edition edition, Random random) {
    return draw(edition, random, Load.BUSY, null);
  }

  /**
   * Figures for every concept of the edition; the same random state gives the same figures.
   *
   * @param before the agency's figures of the year before, which these follow from; null for none
   */
  public static Figures draw(Edition edition, Random random, Load load, @Nullable Figures before) {
    return new FigureDraw(edition, random, load, before).draw();
  }

  private Figures draw() {
    edition.concepts().forEach((id, concept) -> values.put(id, drawn(id, concept)));
    tieOutProactive();
    tieOutRequests();
    tieOutRemedies();
    Map<String, String> cells = new LinkedHashMap<>();
    values.forEach((concept, value) -> cells.put(concept, value.toPlainString()));
    return new Figures(cells);
  }

  private BigDecimal drawn(String id, Concept concept) {
    return switch (concept.type()) {
      case COUNT -> BigDecimal.valueOf(count(id));
      // Never below the smallest count of the year before.
      case CHANGE -> BigDecimal.valueOf(random.nextInt(1 - SMALLEST, SMALLEST));
      case AMOUNT -> amount(id);
    };
  }

  private BigDecimal amount(String id) {
    return before != null && before.cells().containsKey(id)
        ? before.value(id).add(BigDecimal.valueOf(random.nextInt(1, SMALLEST)))
        : new BigDecimal(
            String.format(
                Locale.ROOT, "%d.%04d", random.nextInt(1, 5000), random.nextInt(1, 10_000)));
  }

  private int count(String id) {
    if (load != Load.BUSY && !id.startsWith("proactive.")) {
      return load == Load.MODEST
              && !(settled && id.startsWith("requests.carriedOut."))
              && random.nextInt(3) == 0
          ? random.nextInt(1, FEW + 1)
          : 0;
    }
    // Much the same is carried out as is carried in, so that the year after takes no leap.
    int last =
        before == null && id.startsWith("requests.carriedOut.")
            ? values.get(id.replace("carriedOut", "carriedIn")).intValue()
            : last(id);
    return last < SMALLEST ? counts.pop() : last + random.nextInt(last / 3 + 1) - last / 6;
  }

  /** What the cell held the year before; 0 where that year is not known. */
  private int last(String id) {
    return before != null && before.cells().containsKey(id) ? before.value(id).intValue() : 0;
  }

  private void tieOutProactive() {
    for (String row : List.of("proactive.rules", "proactive.normativeDocuments")) {
      values.computeIfPresent(row + ".inForce", (id, rest) -> inForce(row, rest));
      values.computeIfPresent(
          row + ".disclosedTotal", (id, rest) -> rest.add(values.get(row + ".disclosed")));
    }
    values.replaceAll(
        (id, value) ->
            id.endsWith(".previousItems") && last(id) > 0
                ? BigDecimal.valueOf(last(id) + last(id.replace("previousItems", "change")))
                : value);
    values.replaceAll(
        (id, value) ->
            id.endsWith(".change")
                ? value.max(values.get(id.replace("change", "previousItems")).negate())
                : value);
  }

  private BigDecimal inForce(String row, BigDecimal rest) {
    int last = last(row + ".inForce");
    if (last == 0) {
      return rest.add(values.get(row + ".issued"));
    }
    // Half of what there was at most: what is left is no leap.
    values.computeIfPresent(
        row + ".repealed", (id, repealed) -> repealed.min(BigDecimal.valueOf(last / 2)));
    return BigDecimal.valueOf(last)
        .add(values.get(row + ".issued"))
        .subtract(values.get(row + ".repealed"));
  }

  private void tieOutRequests() {
    Block block = edition.table("requests").blocks().get(0);
    List<String> applicants =
        block.columns().stream().map(Column::id).filter(id -> !id.equals("total")).toList();
    for (String applicant : applicants) {
      tieOutApplicant("." + applicant);
    }
    for (Row row : block.rows()) {
      values.put(row.id() + ".total", sum(applicants, applicant -> row.id() + "." + applicant));
    }
  }

  private void tieOutApplicant(String column) {
    String carriedIn = "requests.carriedIn" + column;
    if (before != null) {
      values.put(carriedIn, BigDecimal.valueOf(last("requests.carriedOut" + column)));
    }
    BigDecimal handled =
        sum(outcomes(), row -> row + column).add(values.get("requests.carriedOut" + column));
    BigDecimal shortOf = values.get(carriedIn).subtract(handled).max(BigDecimal.ZERO);
    values.computeIfPresent("requests.granted" + column, (id, value) -> value.add(shortOf));
    values.put("requests.processedTotal" + column, sum(outcomes(), row -> row + column));
    values.put("requests.received" + column, handled.add(shortOf).subtract(values.get(carriedIn)));
  }

  private void tieOutRemedies() {
    for (Row row : edition.table("remedies").blocks().get(0).rows()) {
      values.put(
          row.id() + ".total",
          sum(List.of("upheld", "corrected", "other", "pending"), part -> row.id() + "." + part));
    }
  }

  private List<String> outcomes() {
    return edition.relations().stream()
        .filter(relation -> relation.rule().equals("T303"))
        .findFirst()
        .map(Relation::left)
        .orElseThrow();
  }

  private BigDecimal sum(List<String> parts, UnaryOperator<String> concept) {
    return parts.stream()
        .map(part -> values.get(concept.apply(part)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
