package org.gouji.parse.report;

import java.util.Optional;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.parse.align.EditionAligner;
import org.gouji.parse.align.EditionAlignment;
import org.gouji.parse.contract.Rejection;
import org.gouji.parse.contract.Rejection.Reason;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.parse.extract.DocumentExtractor;
import org.gouji.parse.extract.ExtractedDocument;
import org.gouji.parse.extract.ExtractionException;
import org.gouji.parse.extract.MediaType;
import org.gouji.parse.identity.DocumentIdentity;
import org.gouji.parse.identity.IdentityReader;

/** Reads documents by the editions of a taxonomy. Thread-safe. */
public final class ReportParser implements DocumentParser {
  /** A text without any of the tables is a report when it has at least these many sections. */
  private static final int SECTIONS_WITHOUT_TABLES = 3;

  private final DocumentExtractor extractor = new DocumentExtractor();
  private final EditionAligner aligner;
  private final ReportAssembler assembler;

  /**
   * A parser.
   *
   * @param taxonomy the editions it knows
   * @param version version of the parser, which reports carry
   */
  public ReportParser(Taxonomy taxonomy, String version) {
    this.aligner = new EditionAligner(taxonomy);
    this.assembler = new ReportAssembler(version);
  }

  @Override
  public ParseOutcome parse(DocumentReceived document, byte[] content) {
    try {
      ExtractedDocument extracted =
          extractor.extract(
              content, MediaType.parse(document.mediaType()), document.stated().filename());
      return parse(document, extracted);
    } catch (ExtractionException e) {
      return rejected(document, e.reason(), e.getMessage());
    }
  }

  private ParseOutcome parse(DocumentReceived document, ExtractedDocument extracted) {
    EditionAlignment first =
        aligner.align(extracted, Optional.ofNullable(document.stated().year()));
    DocumentIdentity identity = IdentityReader.read(extracted, first.sections());
    if (first.tablesFound() == 0 && first.sections().size() < SECTIONS_WITHOUT_TABLES) {
      return rejected(
          document,
          Reason.NOT_A_REPORT,
          "none of the three statutory tables and "
              + first.sections().size()
              + " of the six sections were found");
    }
    boolean yearDecides = first.tablesFound() == 0 && document.stated().year() == null;
    EditionAlignment alignment =
        yearDecides ? aligner.align(extracted, Optional.ofNullable(identity.year())) : first;
    return new ParseOutcome.Parsed(assembler.assemble(document, extracted, alignment, identity));
  }

  private static ParseOutcome rejected(DocumentReceived document, Reason reason, String detail) {
    return new ParseOutcome.Rejected(
        new Rejection(
            document.submissionId(),
            document.sha256(),
            reason,
            detail,
            null,
            document.stated().filename(),
            document.receivedAt()));
  }
}
