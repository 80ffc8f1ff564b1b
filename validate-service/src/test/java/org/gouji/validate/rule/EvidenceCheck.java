package org.gouji.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.Span;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.engine.Validation;
import org.gouji.validate.register.Included;

/** Holds every piece of evidence against the report that it comes from. */
public final class EvidenceCheck {
  private EvidenceCheck() {}

  /** Cells are those of the report, and what has a place in the text stands there. */
  public static void assertAsPrinted(StructuredReport report, Validation validation) {
    assertAsPrinted(report, Circumstances.NONE, validation);
  }

  /** Likewise, where evidence may be of what the agency filed before and then says so. */
  public static void assertAsPrinted(
      StructuredReport report, Circumstances around, Validation validation) {
    validation.findings().stream()
        .flatMap(finding -> finding.evidence().stream())
        .forEach(
            evidence -> {
              if (evidence.reportId() == null) {
                assertAsPrinted(report, evidence);
              } else {
                assertIsOfWhatItSays(around, evidence);
              }
            });
  }

  private static void assertIsOfWhatItSays(Circumstances around, Evidence evidence) {
    if (evidence.concept() == null) {
      assertIsSharedPassage(around, evidence);
      return;
    }
    StructuredReport other =
        Stream.concat(
                Stream.of(around.previousYear(), around.previousRevision()),
                around.registered().included().stream().map(Included::report))
            .filter(Objects::nonNull)
            .filter(
                report ->
                    new Evidence(
                            null,
                            null,
                            null,
                            null,
                            report.reportId(),
                            report.revision(),
                            report.year())
                        .equals(
                            new Evidence(
                                null,
                                null,
                                null,
                                null,
                                evidence.reportId(),
                                evidence.revision(),
                                evidence.year())))
            .findFirst()
            .orElseThrow(() -> new AssertionError("of no report at hand: " + evidence));
    Fact fact = other.facts().get(evidence.concept());
    assertThat(List.of(String.valueOf(evidence.value()), String.valueOf(evidence.source())))
        .isEqualTo(List.of(String.valueOf(fact.value()), String.valueOf(fact.source())));
  }

  private static void assertIsSharedPassage(Circumstances around, Evidence evidence) {
    assertThat(
            Objects.requireNonNull(around.likenesses()).found().stream()
                .flatMap(
                    likeness ->
                        likeness.passages().stream()
                            .map(
                                passage ->
                                    new Evidence(
                                        null,
                                        null,
                                        passage.printedThere(),
                                        passage.sourceThere(),
                                        likeness.reportId(),
                                        likeness.revision(),
                                        likeness.year()))))
        .contains(evidence);
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
