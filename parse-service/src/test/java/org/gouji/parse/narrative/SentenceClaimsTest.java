package org.gouji.parse.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The wordings of reports: every sentence of {@code sentences.txt} makes just the claims listed
 * below it, and none where none is listed.
 */
class SentenceClaimsTest {
  private static final int YEAR = 2022;
  private static final String AGENCY = "青禾县云溪镇人民政府";

  private record Row(String sentence, List<String> claims) {}

  @ParameterizedTest
  @MethodSource("sentences")
  void aSentenceMakesJustTheClaimsListed(String sentence, List<String> claims) {
    assertThat(Printed.claims(sentence, NarrativeReader.read(sentence, null, YEAR, AGENCY)))
        .isEqualTo(claims);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void blanksAndLineBreaksBetweenTheWordsChangeNothing(String sentence, List<String> claims) {
    // given
    String spaced = sentence.replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", "\u3000\n");

    // when
    List<FoundClaim> found = NarrativeReader.read(spaced, null, YEAR, AGENCY);

    // then
    assertThat(Printed.claims(spaced, found).stream().map(SentenceClaimsTest::unspaced).toList())
        .isEqualTo(claims);
  }

  @Test
  void theTableHoldsWordingsEnoughOfBothSorts() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(180);
    assertThat(rows()).filteredOn(row -> row.claims().isEmpty()).hasSizeGreaterThan(60);
  }

  private static String unspaced(String printed) {
    return printed.replaceAll("[\u3000\n]", "");
  }

  private static Stream<Arguments> sentences() throws IOException {
    return rows().stream().map(row -> argumentSet(row.sentence(), row.sentence(), row.claims()));
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (InputStream table =
        SentenceClaimsTest.class.getResourceAsStream("/narrative/sentences.txt")) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        if (line.startsWith("    ")) {
          rows.get(rows.size() - 1).claims().add(line.strip());
        } else if (!line.isBlank() && !line.startsWith("//")) {
          rows.add(new Row(line, new ArrayList<>()));
        }
      }
    }
    return rows;
  }
}
