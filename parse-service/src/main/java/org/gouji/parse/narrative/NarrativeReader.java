package org.gouji.parse.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.parse.align.EditionAlignment;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.extract.ExtractedDocument;
import org.gouji.parse.narrative.FoundClaim.Place;
import org.gouji.parse.narrative.RunningText.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a report's sentences, in time linear in the length of its text. */
public final class NarrativeReader {
  /** Longer ones are no sentences, and nothing in them is surely understood. */
  private static final int LONGEST_SENTENCE = 1_000;

  /** A report makes some thirty claims. */
  private static final int MOST_CLAIMS = 1_000;

  private static final int LONGEST_OPENING = 40;
  private static final int LONGEST_BEFORE = 200;

  /** Later readers build on what earlier ones found, and leave figures alone that are taken. */
  private static final List<ClaimReader> READERS =
      List.of(
          new RequestReader(),
          new RequestFlowReader(),
          new AllAnsweredReader(),
          new RemedyReader(),
          new DocumentReader(),
          new DisclosureReader(),
          new ApplicantReader(),
          new CategoryReader(),
          new FeeReader(),
          new PeriodReader(),
          new ContactReader(),
          new ChangeReader());

  private final @Nullable Integer year;
  private final @Nullable String agency;

  private NarrativeReader(@Nullable Integer year, @Nullable String agency) {
    this.year = year;
    this.agency = agency == null ? null : FoldedText.of(agency, 0, agency.length()).text();
  }

  /**
   * Reads the running text of a document; its tables are left out.
   *
   * @param document the document
   * @param alignment its sections and tables
   * @param year the year that the report is about; figures of other years are no claims
   * @param agency whose report it is; figures of others are marked with a scope
   */
  public static List<FoundClaim> read(
      ExtractedDocument document,
      EditionAlignment alignment,
      @Nullable Integer year,
      @Nullable String agency) {
    NarrativeReader reader = new NarrativeReader(year, agency);
    List<FoundClaim> claims = new ArrayList<>();
    for (Paragraph paragraph : RunningText.paragraphs(document, alignment)) {
      if (claims.size() < MOST_CLAIMS) {
        claims.addAll(reader.paragraph(document.text(), paragraph));
      }
    }
    return claims.subList(0, Math.min(MOST_CLAIMS, claims.size()));
  }

  /** Reads one paragraph. */
  static List<FoundClaim> read(
      String text, @Nullable SectionKind section, @Nullable Integer year, @Nullable String agency) {
    return new NarrativeReader(year, agency)
        .paragraph(text, new Paragraph(0, text.length(), section, ""));
  }

  private List<FoundClaim> paragraph(String text, Paragraph paragraph) {
    List<FoundClaim> claims = new ArrayList<>();
    String heading = folded(text, paragraph);
    String before = "";
    for (Place place : SentenceSplitter.split(text, paragraph.start(), paragraph.end())) {
      if (place.end() - place.start() > LONGEST_SENTENCE) {
        before = "";
        continue;
      }
      FoldedText folded = FoldedText.of(text, place.start(), place.end());
      Skeleton skeleton = new Skeleton(folded);
      String context = before.isEmpty() ? paragraphHeading(paragraph) : heading + before;
      Sentence sentence =
          new Sentence(skeleton, new Sentence.Setting(paragraph.section(), context, year, agency));
      for (Claim claim : claims(sentence)) {
        claims.add(found(claim, skeleton, place, paragraph.section()));
      }
      before = tail(folded.text());
    }
    return claims;
  }

  /** The claims of a sentence in the order of their figures. */
  private static List<Claim> claims(Sentence sentence) {
    List<Claim> claims = new ArrayList<>();
    for (ClaimReader reader : READERS) {
      Set<Integer> taken = new HashSet<>();
      claims.stream()
          .filter(claim -> claim.to() == claim.from() + 1)
          .forEach(c -> taken.add(c.from()));
      reader.read(sentence, List.copyOf(claims)).stream()
          .filter(claim -> !taken.contains(claim.from()))
          .forEach(claims::add);
    }
    claims.sort(Comparator.comparingInt(Claim::from));
    return claims;
  }

  private static FoundClaim found(
      Claim claim, Skeleton skeleton, Place sentence, @Nullable SectionKind section) {
    return new FoundClaim(
        claim.kind(),
        claim.value(),
        sentence,
        place(skeleton, claim.from(), claim.to()),
        claim.unit(),
        claim.approximate(),
        claim.subject(),
        claim.label(),
        claim.scope(),
        claim.complete(),
        claim.wholeAt() < 0 ? null : place(skeleton, claim.wholeAt(), claim.wholeAt() + 1),
        claim.firstDay(),
        claim.lastDay(),
        section);
  }

  private static Place place(Skeleton skeleton, int from, int to) {
    Quantity quantity = to == from + 1 ? skeleton.quantities().get(from) : null;
    return quantity == null
        ? new Place(skeleton.start(from), skeleton.end(to - 1))
        : new Place(skeleton.start(quantity), skeleton.end(quantity));
  }

  private static String folded(String text, Paragraph paragraph) {
    int to = Math.min(paragraph.end(), paragraph.start() + LONGEST_OPENING);
    return paragraphHeading(paragraph) + FoldedText.of(text, paragraph.start(), to).text() + "。";
  }

  private static String paragraphHeading(Paragraph paragraph) {
    String heading = paragraph.heading();
    return FoldedText.of(heading, 0, heading.length()).text() + "。";
  }

  private static String tail(String folded) {
    return folded.substring(Math.max(0, folded.length() - LONGEST_BEFORE));
  }
}
