package org.gouji.validate.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.validate.rule.fixture.ReportMother;
import org.junit.jupiter.api.Test;

class BoilerplateTest {
  private static final Boilerplate BOILERPLATE = Boilerplate.of(ReportMother.TAXONOMY);

  @Property(tries = 50)
  void aReportOfStandingPhrasesAloneIsNeverCompared(
      @ForAll("phrases") List<String> phrases, @ForAll long seed) {
    // given the phrases as sentences in some order, with figures of the agency's own
    Random random = new Random(seed);
    String sentences =
        phrases.stream()
            .map(phrase -> phrase.replace("0", String.valueOf(random.nextInt(500))))
            .collect(Collectors.joining("。"));

    // when
    Entry entry =
        Entry.of(
            ReportMother.clean2021().body(SectionKind.OVERVIEW, sentences).build(), BOILERPLATE);

    // then
    assertThat(entry.card().signature()).isNull();
  }

  @Test
  void theLabelsOfATableThatWasNotRecognizedDoNotCount() {
    for (Edition edition : ReportMother.TAXONOMY.editions()) {
      // given the labels of a table run together
      String labels =
          edition.tables().stream()
              .flatMap(table -> table.blocks().stream())
              .flatMap(block -> block.rows().stream())
              .map(row -> row.label().zh())
              .collect(Collectors.joining());

      // when
      Narrative narrative =
          Narrative.of(
              new RunningText(List.of(new RunningText.Piece(0, labels))),
              new Agency(null, null, null),
              BOILERPLATE);

      // then
      assertThat(narrative.size()).isLessThan(Likenesses.SHORTEST);
    }
  }

  @Provide
  Arbitrary<List<String>> phrases() throws IOException {
    try (InputStream in =
        Boilerplate.class.getClassLoader().getResourceAsStream("likeness/standing-phrases.yaml")) {
      return Arbitraries.shuffle(
          new YAMLMapper()
              .readValue(Objects.requireNonNull(in), new TypeReference<List<String>>() {}));
    }
  }
}
