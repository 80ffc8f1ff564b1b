package org.gouji.parse.export;

import java.util.ArrayList;
import java.util.List;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.store.FactFilter;
import org.gouji.parse.store.ReportFacts;

/** Turns the facts of a report into flat ones, of which each stands for itself. */
public final class FlatFacts {
  private final ConceptCatalogue concepts;
  private final FactFilter filter;

  /**
   * Flat facts of reports.
   *
   * @param concepts what concepts are called
   * @param filter which facts to take
   */
  public FlatFacts(ConceptCatalogue concepts, FactFilter filter) {
    this.concepts = concepts;
    this.filter = filter;
  }

  /** The facts of a report that the filter takes, in presentation order. */
  public List<FlatFact> of(ReportFacts report) {
    List<FlatFact> flat = new ArrayList<>();
    report
        .facts()
        .forEach(
            (concept, fact) -> {
              if (filter.takes(concept, fact.state())) {
                flat.add(flat(report, concept, fact));
              }
            });
    return flat;
  }

  private FlatFact flat(ReportFacts report, String concept, Fact fact) {
    return new FlatFact(
        report.reportId(),
        report.revision(),
        report.agency(),
        report.year(),
        report.edition(),
        concept,
        concepts.label(report.edition(), concept),
        fact.value(),
        concepts.unit(report.edition(), concept),
        fact.state(),
        fact.text(),
        fact.confidence(),
        fact.source(),
        report.publishedAt(),
        report.signedAt());
  }
}
