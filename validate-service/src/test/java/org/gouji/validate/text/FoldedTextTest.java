package org.gouji.validate.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gouji.parse.contract.Span;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

  @Test
  void makesEqualThingsLookEqual() {
    // when
    FoldedText text = FoldedText.of("２０２３年⼀⽉，（國務院）\u3000A\u00a0B\tC\u200bD\uFEFF\nE");

    // then
    assertThat(text.value()).isEqualTo("2023年一月,(国务院) A B CD\nE");
    assertThat(text.dense().value()).isEqualTo("2023年一月,(国务院)ABCDE");
  }

  @Test
  void leavesEnclosedNumbersAndQuotationMarksAlone() {
    assertThat(FoldedText.of("①2023年《〈“”〉》⒈").value()).isEqualTo("①2023年《〈“”〉》⒈");
  }

  @Test
  void knowsWhereAPassageStandsInCodePoints() {
    // given
    FoldedText text = FoldedText.of("\uD842\uDFB7镇\u200b１２\u3000件\n");

    // when
    Span span = text.span(text.value().indexOf("12"), text.value().indexOf("件") + 1);
    Span dense = text.dense().span(text.dense().value().indexOf("12"), 6);

    // then
    assertThat(span).isEqualTo(new Span(3, 7)).isEqualTo(dense);
    assertThat(text.printed(span)).isEqualTo("１２\u3000件");
  }

  @Test
  void knowsWhichCharactersStartALine() {
    // given
    FoldedText dense = FoldedText.of("标题\n \n正 文").dense();

    // then
    assertThat(dense.value()).isEqualTo("标题正文");
    assertThat(dense.startsLine(0)).isTrue();
    assertThat(dense.startsLine(1)).isFalse();
    assertThat(dense.startsLine(2)).isTrue();
    assertThat(dense.startsLine(3)).isFalse();
  }

  @Property
  void everyCharacterStandsWhereItSaysWhateverTheText(@ForAll String printed) {
    // when
    FoldedText text = FoldedText.of(printed);

    // then
    int last = 0;
    for (int i = 0; i < text.value().length(); i++) {
      Span span = text.span(i, i + 1);
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      assertThat(span.end()).isEqualTo(span.start() + 1);
      assertThat(text.printed(span)).isNotEmpty();
      last = span.start();
    }
    assertThat(text.dense().value()).isEqualTo(text.value().replaceAll("[ \n]", ""));
  }
}
