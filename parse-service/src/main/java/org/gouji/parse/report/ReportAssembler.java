package org.gouji.parse.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.ingest.contract.StatedMetadata;
import org.gouji.parse.align.CellMatch;
import org.gouji.parse.align.EditionAlignment;
import org.gouji.parse.align.TableAlignment;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.Identity;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.ParseIssue;
import org.gouji.parse.contract.ReportId;
import org.gouji.parse.contract.Section;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.extract.ExtractedDocument;
import org.gouji.parse.extract.ExtractionNote;
import org.gouji.parse.figure.Figure;
import org.gouji.parse.figure.FigureReader;
import org.gouji.parse.identity.DocumentIdentity;
import org.gouji.parse.narrative.NarrativeReader;
import org.gouji.parse.section.FoundSection;
import org.jspecify.annotations.Nullable;

/** Puts a structured report together from what the stages before it found. */
final class ReportAssembler {
  private static final String PARSER = "gouji";

  /** Below this a cell is noted as uncertain. */
  private static final double LOW_CONFIDENCE = 0.6;

  private final StructuredReport.Parser parser;

  ReportAssembler(String version) {
    this.parser = new StructuredReport.Parser(PARSER, version);
  }

  StructuredReport assemble(
      DocumentReceived document,
      ExtractedDocument extracted,
      EditionAlignment alignment,
      DocumentIdentity identity) {
    StatedMetadata stated = document.stated();
    Places places = new Places(extracted);
    Agency agency =
        new Agency(
            stated.agency() != null ? stated.agency() : identity.agency(),
            stated.agencyCode(),
            stated.divisionCode());
    Integer year = stated.year() != null ? stated.year() : identity.year();
    LocalDate publishedAt =
        stated.publishedAt() != null ? stated.publishedAt() : identity.publishedAt();
    Map<String, Fact> facts = facts(alignment, places);
    return new StructuredReport(
        ReportId.of(agency, year, document.sha256()),
        1,
        document.submissionId(),
        document.sha256(),
        agency,
        year,
        alignment.edition().id(),
        identity.title(),
        publishedAt,
        identity.signedAt(),
        sections(alignment.sections(), extracted, places),
        facts,
        narrative(
            extracted, alignment, identity.year() != null ? identity.year() : year, agency, places),
        issues(facts, extracted.notes()),
        confidence(alignment),
        parser,
        new Identity(stated.agency(), stated.year(), stated.publishedAt()),
        new Identity(identity.agency(), identity.year(), identity.publishedAt()),
        stated.filename(),
        document.receivedAt(),
        extracted.text());
  }

  private static List<NarrativeClaim> narrative(
      ExtractedDocument extracted,
      EditionAlignment alignment,
      @Nullable Integer year,
      Agency agency,
      Places places) {
    ClaimAssembler assembler = new ClaimAssembler(extracted, places);
    return NarrativeReader.read(extracted, alignment, year, agency.name()).stream()
        .map(assembler::claim)
        .toList();
  }

  private static Map<String, Fact> facts(EditionAlignment alignment, Places places) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (Concept concept : alignment.edition().concepts().values()) {
      TableAlignment table = alignment.tables().get(concept.tableId());
      CellMatch match = table == null ? null : table.cells().get(concept.id());
      facts.put(concept.id(), fact(concept, match, places));
    }
    return facts;
  }

  private static Fact fact(Concept concept, @Nullable CellMatch match, Places places) {
    if (match == null) {
      return new Fact(null, FactState.MISSING, null, null, 0);
    }
    String text = match.cell().text();
    var source = places.span(match.cell().start(), match.cell().end());
    double confidence = rounded(match.confidence());
    Figure figure = FigureReader.read(text, concept.type(), match.unit());
    if (figure instanceof Figure.Reported reported) {
      return new Fact(reported.value(), FactState.REPORTED, text, source, confidence);
    }
    FactState state = figure instanceof Figure.Blank ? FactState.BLANK : FactState.UNREADABLE;
    return new Fact(null, state, text, source, confidence);
  }

  private static List<Section> sections(
      List<FoundSection> found, ExtractedDocument extracted, Places places) {
    return found.stream()
        .map(
            section ->
                new Section(
                    section.kind().number(),
                    section.heading(),
                    section.kind(),
                    extracted.text().substring(section.bodyStart(), section.end()).strip(),
                    places.span(section.start(), section.end())))
        .toList();
  }

  private static List<ParseIssue> issues(Map<String, Fact> facts, List<ExtractionNote> notes) {
    List<ParseIssue> issues = new ArrayList<>();
    notes.forEach(note -> issues.add(new ParseIssue(note.code(), note.detail(), null)));
    facts.forEach(
        (concept, fact) -> {
          if (fact.state() != FactState.MISSING && fact.confidence() < LOW_CONFIDENCE) {
            issues.add(
                new ParseIssue(
                    "lowConfidence", "the cell of " + concept + " is uncertain", fact.source()));
          }
        });
    return issues;
  }

  private static double confidence(EditionAlignment alignment) {
    return rounded(
        alignment.tables().values().stream()
            .flatMap(table -> table.cells().values().stream())
            .mapToDouble(CellMatch::confidence)
            .average()
            .orElse(0));
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }
}
