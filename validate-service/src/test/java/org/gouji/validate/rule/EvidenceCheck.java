package org.gouji.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.Span;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.engine.Validation;

/** Holds every piece of evidence against the report that it comes from. */
public final class EvidenceCheck {
  private EvidenceCheck() {}

  /** Cells are those of the report, and what has a place in the text stands there. */
  public static void assertAsPrinted(StructuredReport report, Validation validation) {
    validation.findings().stream()
        .flatMap(finding -> finding.evidence().stream())
        .forEach(evidence -> assertAsPrinted(report, evidence));
  }

  private static void assertAsPrinted(StructuredReport report, Evidence evidence) {
    if (evidence.concept() != null) {
      Fact fact = report.facts().get(evidence.concept());
      assertThat(evidence)
          .isEqualTo(new Evidence(evidence.concept(), fact.value(), fact.text(), fact.source()));
    }
    if (evidence.source() != null) {
      assertThat(slice(report.text(), evidence.source())).isEqualTo(evidence.text());
    }
  }

  private static String slice(String text, Span span) {
    int start = text.offsetByCodePoints(0, span.start());
    return text.substring(start, text.offsetByCodePoints(start, span.end() - span.start()));
  }
}
