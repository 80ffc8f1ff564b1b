package org.gouji.acceptance.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;

/**
 * Makes reports, each of an agency of its own. Equal seeds give equal figures; equal seeds and
 * agencies give equal sentences.
 */
public final class ReportDocuments {
  private static final Taxonomy TAXONOMY = TaxonomyLoader.builtIn();

  private final Random random;

  /** A source of reports whose figures follow from the seed. */
  public ReportDocuments(long seed) {
    this.random = new Random(seed);
  }

  /** A report of that year with nothing wrong. */
  public ReportDocument clean(int year) {
    return clean(AgencyNames.next(), year);
  }

  /** A report of that agency and year with nothing wrong. */
  public ReportDocument clean(String agency, int year) {
    Edition edition = TAXONOMY.forYear(year).orElseThrow();
    return new ReportDocument(
        edition,
        agency,
        year,
        LocalDate.of(year + 1, 1, random.nextInt(4, 29)),
        FigureDraw.draw(edition, random),
        // Two specifications may start from one seed, and no two agencies write alike
        Prose.write(edition, new Random(random.nextLong() ^ agency.hashCode())));
  }

  /** A report of that year with one thing wrong. */
  public ReportDocument faulty(int year, Fault fault) {
    return fault.plantIn(clean(year));
  }

  /**
   * Reports of both editions, two in three of them clean, the rest with the faults by turns.
   *
   * @param count how many
   */
  public List<Planned> mixed(int count) {
    Fault[] faults = Fault.values();
    return IntStream.range(0, count)
        .mapToObj(
            number -> {
              ReportDocument clean = clean(2019 + number % 6);
              if (number % 3 != 2) {
                return new Planned(clean, Map.of());
              }
              Fault fault = faults[number / 3 % faults.length];
              return new Planned(fault.plantIn(clean), fault.alerts());
            })
        .toList();
  }

  /**
   * A report and what must come of it.
   *
   * @param report the report
   * @param alerts how many errors and warnings of which rule
   */
  public record Planned(ReportDocument report, Map<String, Integer> alerts) {}
}
