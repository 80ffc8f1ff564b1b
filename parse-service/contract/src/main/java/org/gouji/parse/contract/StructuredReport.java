package org.gouji.parse.contract;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One revision of one agency's annual report (Regulations on Open Government Information, Decree
 * 711, Articles 49-50), structured by the edition of the official format that its tables follow.
 *
 * @param reportId see {@link ReportId}
 * @param revision 1 for the first filing, counted up with every later one
 * @param submissionId the document that this revision was read from
 * @param sha256 digest of that document's bytes
 * @param agency the filer
 * @param year reporting year; null where neither portal nor document tells it
 * @param edition id of the edition that the tables follow
 * @param title the title line, line breaks removed; null where there is none
 * @param publishedAt day of publication, as stated or as the page says
 * @param signedAt date of the signature, null where the report bears none
 * @param sections the sections found, in the document's order
 * @param facts every concept of the edition, in presentation order
 * @param narrative claims read from sentences
 * @param issues what the parser could not read with certainty
 * @param confidence of the whole alignment, 0 to 1
 * @param parser what read the document
 * @param stated identity as the portal stated it
 * @param detected identity as the document itself gives it
 * @param filename name of the file, where the portal gave one
 * @param receivedAt when intake took the document
 * @param text the extracted text; every {@code source} counts Unicode code points into it
 */
public record StructuredReport(
    String reportId,
    int revision,
    String submissionId,
    String sha256,
    Agency agency,
    @Nullable Integer year,
    String edition,
    @Nullable String title,
    @Nullable LocalDate publishedAt,
    @Nullable LocalDate signedAt,
    List<Section> sections,
    Map<String, Fact> facts,
    List<NarrativeClaim> narrative,
    List<ParseIssue> issues,
    double confidence,
    Parser parser,
    Identity stated,
    Identity detected,
    @Nullable String filename,
    Instant receivedAt,
    String text) {

  public static final URI SCHEMA = URI.create("urn:gouji:schema:structured-report:1");

  public StructuredReport {
    sections = List.copyOf(sections);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    narrative = List.copyOf(narrative);
    issues = List.copyOf(issues);
    if (revision < 1) {
      throw new IllegalArgumentException("revisions count from 1, not " + revision);
    }
  }

  /** The same report as another revision. */
  public StructuredReport withRevision(int number) {
    return new StructuredReport(
        reportId,
        number,
        submissionId,
        sha256,
        agency,
        year,
        edition,
        title,
        publishedAt,
        signedAt,
        sections,
        facts,
        narrative,
        issues,
        confidence,
        parser,
        stated,
        detected,
        filename,
        receivedAt,
        text);
  }

  /** Name and version of the parser. */
  public record Parser(String name, String version) {}
}
