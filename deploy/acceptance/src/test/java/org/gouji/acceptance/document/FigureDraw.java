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

/**
 * Draws figures that tie out in every respect. Counts that are not sums differ from one another, so
 * that a figure read from the wrong cell cannot pass for the right one.
 */
final class FigureDraw {
  private static final int SMALLEST = 10;
  private static final int LARGEST = 999;

  private final Edition edition;
  private final Random random;
  private final Deque<Integer> counts;
  private final Map<String, BigDecimal> values = new LinkedHashMap<>();

  private FigureDraw(Edition edition, Random random) {
    this.edition = edition;
    this.random = random;
    List<Integer> pool = new ArrayList<>(IntStream.rangeClosed(SMALLEST, LARGEST).boxed().toList());
    Collections.shuffle(pool, random);
    this.counts = new ArrayDeque<>(pool);
  }

  /** Figures for every concept of the edition; the same random state gives the same figures. */
  static Figures draw(Edition edition, Random random) {
    return new FigureDraw(edition, random).draw();
  }

  private Figures draw() {
    edition.concepts().forEach((id, concept) -> values.put(id, drawn(concept)));
    tieOutProactive();
    tieOutRequests();
    tieOutRemedies();
    Map<String, String> cells = new LinkedHashMap<>();
    values.forEach((concept, value) -> cells.put(concept, value.toPlainString()));
    return new Figures(cells);
  }

  private BigDecimal drawn(Concept concept) {
    return switch (concept.type()) {
      case COUNT -> BigDecimal.valueOf(counts.pop());
      // Never below the smallest count of the year before.
      case CHANGE -> BigDecimal.valueOf(random.nextInt(1 - SMALLEST, SMALLEST));
      case AMOUNT ->
          new BigDecimal(
              String.format(
                  Locale.ROOT, "%d.%04d", random.nextInt(1, 5000), random.nextInt(1, 10_000)));
    };
  }

  private void tieOutProactive() {
    for (String row : List.of("proactive.rules", "proactive.normativeDocuments")) {
      values.computeIfPresent(
          row + ".inForce", (id, rest) -> rest.add(values.get(row + ".issued")));
      values.computeIfPresent(
          row + ".disclosedTotal", (id, rest) -> rest.add(values.get(row + ".disclosed")));
    }
  }

  private void tieOutRequests() {
    Block block = edition.table("requests").blocks().get(0);
    List<String> applicants =
        block.columns().stream().map(Column::id).filter(id -> !id.equals("total")).toList();
    for (String applicant : applicants) {
      String column = "." + applicant;
      BigDecimal processed = sum(outcomes(), row -> row + column);
      values.put("requests.processedTotal" + column, processed);
      values.put(
          "requests.received" + column,
          processed
              .add(values.get("requests.carriedOut" + column))
              .subtract(values.get("requests.carriedIn" + column)));
    }
    for (Row row : block.rows()) {
      values.put(row.id() + ".total", sum(applicants, applicant -> row.id() + "." + applicant));
    }
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
