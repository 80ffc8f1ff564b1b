package org.gouji.parse.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.Span;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.parse.store.FactBatch;
import org.gouji.parse.store.FactFilter;
import org.gouji.parse.store.FactSource;
import org.gouji.parse.store.ReportFacts;
import org.gouji.parse.store.ReportFilter;
import org.jspecify.annotations.Nullable;

/** Facts to list and to export, and a store that holds some. */
public final class ReportFactsMother {
  public static final ConceptCatalogue CONCEPTS = new ConceptCatalogue(TaxonomyLoader.builtIn());
  public static final FactFilter ALL = filter(Set.of(), Set.of());

  private ReportFactsMother() {}

  public static FactFilter filter(Set<String> concepts, Set<FactState> states) {
    return new FactFilter(
        new ReportFilter(null, null, null, null, null),
        concepts,
        CONCEPTS.editionsWith(concepts),
        states);
  }

  /** A report of 2020 with a fact in every state, a loss among them. */
  public static ReportFacts inEveryState() {
    Map<String, Fact> facts = new LinkedHashMap<>();
    facts.put("proactive.licenses.change", reported("-7", "-7", 11));
    facts.put("proactive.procurement.amount", reported("2192.6300", "21926300元", 22));
    facts.put(
        "requests.received.total", new Fact(null, FactState.BLANK, "-", new Span(33, 34, 2), 0.5));
    facts.put(
        "requests.carriedIn.total",
        new Fact(null, FactState.UNREADABLE, "@SUM(1+1)*\"甲\",\r\n乙", new Span(44, 60), 0.25));
    facts.put("requests.granted.total", new Fact(null, FactState.MISSING, null, null, 0.125));
    return new ReportFacts(
        "0a",
        3,
        new Agency("=HYPERLINK(\"http://x.invalid\")", "11340000002986043X", "340323"),
        2020,
        "2019",
        LocalDate.of(2021, 1, 20),
        LocalDate.of(2021, 1, 18),
        facts);
  }

  /** A report of 2023 with these figures and nothing else. */
  public static ReportFacts of(String reportId, int revision, Map<String, String> figures) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    figures.forEach((concept, figure) -> facts.put(concept, reported(figure, figure, 5)));
    return new ReportFacts(
        reportId, revision, new Agency("青禾县云溪镇", null, null), 2023, "2021", null, null, facts);
  }

  private static Fact reported(String value, String text, int start) {
    return new Fact(
        new BigDecimal(value),
        FactState.REPORTED,
        text,
        new Span(start, start + text.length()),
        1.0);
  }

  /** A store in memory, which can change between two batches. */
  public static final class Shelf implements FactSource {
    private final TreeMap<String, ReportFacts> newest = new TreeMap<>();
    private final Map<String, ReportFacts> revisions = new LinkedHashMap<>();
    private final List<Integer> batches = new ArrayList<>();

    public void file(ReportFacts report) {
      newest.put(report.reportId(), report);
      revisions.put(report.reportId() + ":" + report.revision(), report);
    }

    /** How many reports each batch had that was read. */
    public List<Integer> batches() {
      return List.copyOf(batches);
    }

    @Override
    public FactBatch newest(FactFilter filter, @Nullable String after, int limit) {
      List<ReportFacts> found =
          (after == null ? newest : newest.tailMap(after, false))
              .values().stream().limit(limit).toList();
      batches.add(found.size());
      return new FactBatch(
          found, found.size() == limit ? found.get(found.size() - 1).reportId() : null);
    }

    @Override
    public Optional<ReportFacts> revision(String reportId, int revision) {
      return Optional.ofNullable(revisions.get(reportId + ":" + revision));
    }
  }
}
