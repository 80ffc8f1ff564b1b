package org.gouji.parse.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.narrative.FoundClaim.Place;

/** Whatever the figure and however it is written, its value and place are exact. */
class FigurePropertyTest {
  private record Template(String kind, String before, String behind) {}

  private static final List<Template> TEMPLATES =
      List.of(
          new Template(ClaimKind.REQUESTS_RECEIVED, "2022年，我镇共收到政府信息公开申请", "件，均已答复。"),
          new Template(ClaimKind.REQUESTS_CARRIED_OUT, "政府信息公开申请结转下年度继续办理", "件。"),
          new Template(ClaimKind.RECONSIDERATIONS, "因政府信息公开引起的行政复议", "起。"),
          new Template(ClaimKind.ITEMS_DISCLOSED, "全年主動公開政府信息", "条，内容准确。"),
          new Template(ClaimKind.NORMATIVE_DOCUMENTS_IN_FORCE, "现行有效的行政规范性文件", "件。"));

  private record Sentence(Template template, int number, String written, String margin) {
    String text() {
      return margin + template.before() + margin + written + margin + template.behind() + margin;
    }
  }

  @Property
  void valueAndPlaceAreExact(@ForAll("sentences") Sentence sentence) {
    // given
    String text = sentence.text();

    // when
    List<FoundClaim> claims = NarrativeReader.read(text, null, 2022, null);

    // then
    int start = 2 * sentence.margin().length() + sentence.template().before().length();
    assertThat(claims)
        .filteredOn(claim -> claim.kind().equals(sentence.template().kind()))
        .extracting(FoundClaim::value, FoundClaim::figure, FoundClaim::approximate)
        .containsExactly(
            tuple(
                BigDecimal.valueOf(sentence.number()),
                new Place(start, start + sentence.written().length()),
                false));
  }

  @Provide
  Arbitrary<Sentence> sentences() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 9_999_999);
    Arbitrary<Integer> styles = Arbitraries.integers().between(0, 3);
    Arbitrary<String> margins = Arbitraries.of("", " ", "\u3000", "\n", "\u00a0\u200b", " \n\n ");
    return Combinators.combine(Arbitraries.of(TEMPLATES), numbers, styles, margins)
        .as(
            (template, number, style, margin) ->
                new Sentence(template, number, written(number, style), margin));
  }

  private static String written(int number, int style) {
    String digits = Integer.toString(number);
    return switch (style) {
      case 0 -> digits;
      case 1 ->
          digits.chars().mapToObj(c -> "" + (char) (c - '0' + '０')).reduce("", String::concat);
      case 2 -> String.format(Locale.ROOT, "%,d", number);
      default -> ChineseNumeral.of(number);
    };
  }
}
