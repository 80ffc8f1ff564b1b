package org.gouji.validate.likeness;

import org.gouji.parse.contract.StructuredReport;

/**
 * A narrative as it is kept.
 *
 * @param card which one it is
 * @param text the narrative as printed
 */
public record Entry(Card card, RunningText text) {

  /** The narrative of a report. */
  public static Entry of(StructuredReport report, Boilerplate boilerplate) {
    RunningText text = RunningText.of(report);
    Narrative narrative = Narrative.of(text, report.agency(), boilerplate);
    boolean comparable = report.year() != null && narrative.size() >= Likenesses.SHORTEST;
    return new Entry(
        new Card(
            report.reportId(),
            report.revision(),
            report.agency(),
            report.year(),
            narrative.size(),
            comparable ? narrative.signature() : null),
        text);
  }
}
