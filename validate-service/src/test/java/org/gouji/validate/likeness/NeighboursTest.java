package org.gouji.validate.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.likeness.Reports.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.likeness.Likeness.Kind;
import org.gouji.validate.rule.fixture.ReportMother;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final Boilerplate BOILERPLATE = Boilerplate.of(ReportMother.TAXONOMY);
  private static final String TEXT = Prose.sentences(1, 20);
  private static final StructuredReport ORIGINAL = report("云岭县青溪镇人民政府", 2023, TEXT).build();
  private static final StructuredReport COPY = report("望海县竹坪乡人民政府", 2023, TEXT).build();

  private final Neighbours neighbours = new Neighbours(new MemoryNarrativeIndex(), BOILERPLATE);

  @Test
  void aCopyWithOtherFiguresAndNamesIsFoundFromBothSides() {
    // given
    neighbours.put(List.of(ORIGINAL, COPY));

    // then
    for (StructuredReport[] pair : new StructuredReport[][] {{ORIGINAL, COPY}, {COPY, ORIGINAL}}) {
      Likeness likeness = only(pair[0]);
      assertThat(likeness.kind()).isEqualTo(Kind.OTHER_AGENCY);
      assertThat(likeness.reportId()).isEqualTo(pair[1].reportId());
      assertThat(likeness.agency()).isEqualTo(pair[1].agency().name());
      assertThat(likeness.share()).isGreaterThan(0.95);
    }
  }

  @Test
  void passagesAreShownAsEachReportPrintsThem() {
    // given
    neighbours.put(List.of(ORIGINAL, COPY));

    // when
    List<Likeness.SharedPassage> passages = only(COPY).passages();

    // then
    assertThat(passages)
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(5)
        .allSatisfy(
            passage -> {
              assertThat(slice(COPY, passage.source().start(), passage.source().end()))
                  .isEqualTo(passage.printed());
              assertThat(
                      slice(ORIGINAL, passage.sourceThere().start(), passage.sourceThere().end()))
                  .isEqualTo(passage.printedThere());
              assertThat(passage.printed()).isNotEqualTo(passage.printedThere());
              assertThat(passage.printed().replaceAll("\\d+", ""))
                  .isEqualTo(passage.printedThere().replaceAll("\\d+", ""));
            });
  }

  @Test
  void theShareIsThatOfTheReportsOwnShingles() {
    // given a report that has half as much to say beside
    StructuredReport longer = report("望海县竹坪乡人民政府", 2023, TEXT + Prose.sentences(2, 10)).build();
    neighbours.put(List.of(ORIGINAL, longer));

    // then
    assertThat(only(ORIGINAL).share()).isGreaterThan(0.95);
    assertThat(only(longer).share()).isBetween(0.6, 0.75);
  }

  @Test
  void narrativesOfTheirOwnAreLikeNone() {
    // given
    StructuredReport other = report("望海县竹坪乡人民政府", 2023, Prose.sentences(2, 20)).build();
    neighbours.put(List.of(ORIGINAL, other));

    // then
    assertThat(found(ORIGINAL)).isEmpty();
    assertThat(found(other)).isEmpty();
  }

  @Test
  void theMostSimilarIsNamedAndOfEqualsTheFirstById() {
    // given
    StructuredReport nearly =
        report("望海县白石乡人民政府", 2023, TEXT.substring(0, TEXT.length() * 9 / 10)).build();
    StructuredReport[] same = {
      COPY, report("望海县柳湾乡人民政府", 2023, TEXT).build(), report("望海县石桥乡人民政府", 2023, TEXT).build()
    };
    neighbours.put(List.of(ORIGINAL, nearly));
    neighbours.put(List.of(same));

    // then
    String first =
        Arrays.stream(same).map(StructuredReport::reportId).sorted().findFirst().orElseThrow();
    assertThat(only(ORIGINAL).reportId()).isEqualTo(first);
  }

  @Test
  void anotherAgencysReportOfTheYearBeforeCountsAndThatOfTheNextDoesNot() {
    // given
    StructuredReport next = report("望海县竹坪乡人民政府", 2024, TEXT).build();
    neighbours.put(List.of(ORIGINAL, next));

    // then
    assertThat(found(ORIGINAL)).isEmpty();
    assertThat(only(next).year()).isEqualTo(2023);
    assertThat(neighbours.affectedBy(List.of(ORIGINAL.reportId())))
        .isEqualTo(Map.of(ORIGINAL.reportId(), Set.of(next.reportId())));
  }

  @Test
  void theSameAgencysReportIsLastYearsOrNothing() {
    // given the same agency, called by a shorter name
    StructuredReport next = report("青溪镇", 2024, TEXT).build();
    neighbours.put(List.of(ORIGINAL, next));

    // then
    assertThat(found(next)).isEmpty();
    assertThat(likenesses(next, Map.of(next.reportId(), ORIGINAL.reportId())).found())
        .singleElement()
        .extracting(Likeness::kind)
        .isEqualTo(Kind.LAST_YEAR);
  }

  @Test
  void agenciesOfOneNameInTwoDivisionsAreTwo() {
    // given
    StructuredReport here =
        report("财政局", 2023, TEXT).filedBy(new Agency("财政局", null, "530102")).build();
    StructuredReport there =
        report("财政局", 2023, TEXT).filedBy(new Agency("财政局", null, "530103")).build();
    neighbours.put(List.of(here, there));

    // then
    assertThat(only(here).reportId()).isEqualTo(there.reportId());
  }

  @Test
  void aRevisionThatRewritesTheTextIsLikeNoneAndConcernsThoseThatWereLikeIt() {
    // given
    neighbours.put(List.of(ORIGINAL, COPY));

    // when
    neighbours.put(List.of(report("望海县竹坪乡人民政府", 2023, Prose.sentences(3, 20)).revision(2).build()));

    // then
    assertThat(found(ORIGINAL)).isEmpty();
    assertThat(found(COPY)).isEmpty();
    assertThat(neighbours.affectedBy(List.of(COPY.reportId())).get(COPY.reportId()))
        .containsExactly(ORIGINAL.reportId());
  }

  @Test
  void aFormerRevisionThatComesLateChangesNothing() {
    // given
    neighbours.put(List.of(report("望海县竹坪乡人民政府", 2023, Prose.sentences(3, 20)).revision(2).build()));

    // when
    neighbours.put(List.of(COPY, ORIGINAL));

    // then
    assertThat(found(ORIGINAL)).isEmpty();
  }

  @Test
  void shortNarrativesAndThoseOfUnknownYearsAreNotCompared() {
    // given
    StructuredReport brief = report("云岭县青溪镇人民政府", 2023, Prose.sentences(1, 2)).build();
    StructuredReport sameBrief = report("望海县竹坪乡人民政府", 2023, Prose.sentences(1, 2)).build();
    StructuredReport undated = report("望海县石桥乡人民政府", 2023, TEXT).year(null).build();
    neighbours.put(List.of(brief, sameBrief, undated, COPY));

    // then
    for (StructuredReport report : List.of(brief, sameBrief, undated)) {
      assertThat(likenesses(report, Map.of())).isEqualTo(new Likenesses(1, false, List.of()));
    }
    assertThat(found(COPY)).isEmpty();
  }

  @Test
  void aFullBucketStillLeadsToACopy() {
    // given more copies than a bucket holds
    for (int i = 0; i < 250; i++) {
      neighbours.put(List.of(report("望海县第" + (char) ('一' + i) + "乡人民政府", 2023, TEXT).build()));
    }

    // when
    neighbours.put(List.of(ORIGINAL));

    // then
    assertThat(only(ORIGINAL).share()).isGreaterThan(0.9);
  }

  @Test
  void oneSentenceAMillionTimesIsOneSentence() {
    // given
    StructuredReport endless =
        report("云岭县青溪镇人民政府", 2023, TEXT + "照旧照旧照旧照旧照旧".repeat(300_000)).build();
    neighbours.put(List.of(endless, COPY));

    // then
    assertThat(only(COPY).share()).isGreaterThan(0.9);
    assertThat(only(endless).share()).isGreaterThan(0.9);
  }

  @Property(tries = 30)
  void whatIsFoundDoesNotDependOnTheOrderOfArrival(@ForAll long seed) {
    // given
    List<StructuredReport> reports =
        Arrays.asList(
            ORIGINAL,
            COPY,
            report("望海县柳湾乡人民政府", 2023, TEXT.substring(40)).build(),
            report("望海县柳湾乡人民政府", 2023, TEXT.substring(90)).revision(2).build(),
            report("望海县石桥乡人民政府", 2022, TEXT).build());
    neighbours.put(reports);
    Map<String, Likenesses> expected = all(neighbours, reports);

    // when
    Collections.shuffle(reports, new Random(seed));
    Neighbours others = new Neighbours(new MemoryNarrativeIndex(), BOILERPLATE);
    reports.forEach(report -> others.put(List.of(report)));

    // then
    assertThat(all(others, reports)).isEqualTo(expected);
  }

  private static Map<String, Likenesses> all(
      Neighbours neighbours, List<StructuredReport> reports) {
    return neighbours.around(
        reports.stream().map(StructuredReport::reportId).distinct().toList(), Map.of());
  }

  private Likeness only(StructuredReport report) {
    List<Likeness> found = found(report);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private List<Likeness> found(StructuredReport report) {
    return likenesses(report, Map.of()).found();
  }

  private Likenesses likenesses(StructuredReport report, Map<String, String> lastYear) {
    return Objects.requireNonNull(
        neighbours.around(List.of(report.reportId()), lastYear).get(report.reportId()));
  }

  private static String slice(StructuredReport report, int start, int end) {
    int from = report.text().offsetByCodePoints(0, start);
    return report.text().substring(from, report.text().offsetByCodePoints(from, end - start));
  }
}
