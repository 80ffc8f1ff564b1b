package org.gouji.validate.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.Section;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.Span;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.likeness.Likenesses;
import org.gouji.validate.peers.Peers;
import org.gouji.validate.register.Registered;
import org.gouji.validate.text.FoldedText;
import org.gouji.validate.text.Passage;
import org.jspecify.annotations.Nullable;

/** What the rules see of one report: the report, its edition, its tables as found, its text. */
public final class ReportContext {
  private static final Fact NO_CELL = new Fact(null, FactState.MISSING, null, null, 0);

  private final StructuredReport report;
  private final Taxonomy taxonomy;
  private final @Nullable Edition edition;
  private final Map<String, Concept> concepts;
  private final List<TableReading> tables;
  private final FoldedText text;
  private final FoldedText denseText;
  private final @Nullable ReportContext previousYear;
  private final @Nullable ReportContext previousRevision;
  private final Thresholds thresholds;
  private final Registered registered;
  private final @Nullable Likenesses likenesses;
  private final @Nullable Peers peers;

  /** A report of which nothing else is known. */
  public ReportContext(StructuredReport report, Taxonomy taxonomy) {
    this(report, Circumstances.NONE, taxonomy);
  }

  /** A report and what is known beside it. */
  public ReportContext(StructuredReport report, Circumstances around, Taxonomy taxonomy) {
    this(report, around, taxonomy, Thresholds.NONE);
  }

  /** A report, what is known beside it, and what rules compare its figures with. */
  public ReportContext(
      StructuredReport report, Circumstances around, Taxonomy taxonomy, Thresholds thresholds) {
    this.report = report;
    this.taxonomy = taxonomy;
    this.edition =
        taxonomy.editions().stream()
            .filter(candidate -> candidate.id().equals(report.edition()))
            .findFirst()
            .orElse(null);
    this.concepts = edition == null ? Map.of() : edition.concepts();
    this.tables =
        edition == null
            ? List.of()
            : edition.tables().stream().map(table -> TableReading.of(table, this::fact)).toList();
    this.text = FoldedText.of(report.text());
    this.denseText = text.dense();
    this.previousYear = older(around.previousYear(), taxonomy);
    this.previousRevision = older(around.previousRevision(), taxonomy);
    this.thresholds = thresholds;
    this.registered = around.registered();
    this.likenesses = around.likenesses();
    this.peers = around.peers();
  }

  private static @Nullable ReportContext older(
      @Nullable StructuredReport report, Taxonomy taxonomy) {
    return report == null ? null : new ReportContext(report, taxonomy);
  }

  /** The report as parsed. */
  public StructuredReport report() {
    return report;
  }

  /**
   * The edition that the report's tables follow.
   *
   * @throws IllegalStateException when this service does not know it
   */
  public Edition edition() {
    if (edition == null) {
      throw new IllegalStateException("the taxonomy has no edition " + report.edition());
    }
    return edition;
  }

  /** The edition's concept of that id; empty where it has none. */
  public Optional<Concept> concept(String conceptId) {
    edition();
    return Optional.ofNullable(concepts.get(conceptId));
  }

  /** The edition that belongs to the reporting year; empty when the year is unknown or has none. */
  public Optional<Edition> editionOfYear() {
    return report.year() == null ? Optional.empty() : taxonomy.forYear(report.year());
  }

  /** The edition's tables as the report has them, in prescribed order. */
  public List<TableReading> tables() {
    edition();
    return tables;
  }

  /** The report's table of that id. */
  public TableReading table(String tableId) {
    return tables().stream()
        .filter(table -> table.id().equals(tableId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + tableId));
  }

  /** The section of that kind, the first of several. */
  public Optional<Section> section(SectionKind kind) {
    return report.sections().stream().filter(section -> section.kind() == kind).findFirst();
  }

  /** A concept's cell; one that the report does not mention is missing. */
  public Fact fact(Concept concept) {
    return report.facts().getOrDefault(concept.id(), NO_CELL);
  }

  /** A concept's cell as evidence. */
  public Evidence evidence(Concept concept) {
    Fact fact = fact(concept);
    return new Evidence(concept.id(), fact.value(), fact.text(), fact.source());
  }

  /** A concept's cell as evidence in a finding about another report or revision. */
  public Evidence evidenceElsewhere(Concept concept) {
    Fact fact = fact(concept);
    return new Evidence(
        concept.id(),
        fact.value(),
        fact.text(),
        fact.source(),
        report.reportId(),
        report.revision(),
        report.year());
  }

  /** The agency's report on the year before, without its text; empty where it is not known. */
  public Optional<ReportContext> previousYear() {
    return Optional.ofNullable(previousYear);
  }

  /** The revision that this one replaces, without its text; empty where it is not known. */
  public Optional<ReportContext> previousRevision() {
    return Optional.ofNullable(previousRevision);
  }

  /**
   * The number that a rule compares with in this report.
   *
   * @throws IllegalArgumentException when its entry in the catalogue has no such threshold
   */
  public BigDecimal threshold(String ruleId, String name) {
    return thresholds.of(ruleId, name);
  }

  /** What registers say about the report. */
  public Registered registered() {
    return registered;
  }

  /** Another report that the rules look at beside this one; nothing else is known of it. */
  public ReportContext beside(StructuredReport other) {
    return new ReportContext(other, taxonomy);
  }

  /** What the narrative is like; empty where it was not compared. */
  public Optional<Likenesses> likenesses() {
    return Optional.ofNullable(likenesses);
  }

  /** The figures of comparable agencies; empty where none are known. */
  public Optional<Peers> peers() {
    return Optional.ofNullable(peers);
  }

  /** A passage as evidence. */
  public static Evidence evidence(Passage passage) {
    return new Evidence(null, null, passage.printed(), passage.source());
  }

  /** A section's heading as evidence. */
  public static Evidence evidence(Section section) {
    Span whole = section.source();
    int length = section.heading().codePointCount(0, section.heading().length());
    Span heading = new Span(whole.start(), Math.min(whole.start() + length, whole.end()));
    return new Evidence(null, null, section.heading(), heading);
  }

  /** The whole text, folded; it includes what stands before the first section. */
  public FoldedText text() {
    return text;
  }

  /** The whole text, folded and without white space. */
  public FoldedText denseText() {
    return denseText;
  }
}
