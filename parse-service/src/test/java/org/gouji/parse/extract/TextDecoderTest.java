package org.gouji.parse.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.parse.contract.Rejection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
  private static final String TRADITIONAL = "一、總體情況\n雲溪鎮全年主動公開政府信息 128 條，收到申請 3 件。\n";

  private static final String TEXT = "一、总体情况\n云溪镇全年主动公开政府信息 128 条。\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, UTF-8",
    "UTF-8, GBK",
    "GB18030, ''",
    "GB18030, gb2312",
    "GB18030, ISO-8859-1",
    "GB18030, windows-1252",
    "GB18030, Big5",
    "GB18030, UTF-8",
    "UTF-8, ISO-8859-1",
    "UTF-8, Big5",
    "UTF-16LE, ''",
    "UTF-16BE, ''",
    "UTF-16LE, UTF-8",
  })
  void decodesDeclaredMisdeclaredAndUndeclaredText(String charset, String declared)
      throws ExtractionException {
    // given
    byte[] content = TEXT.replace("总体", "總體").getBytes(Charset.forName(charset));
    List<String> claims = declared.isEmpty() ? List.of() : List.of(declared);
    // when
    String decoded = TextDecoder.decode(content, claims);

    // then
    assertThat(decoded).isEqualTo(TEXT.replace("总体", "總體"));
  }

  @ParameterizedTest
  @CsvSource({"Big5, Big5", "Big5, ''", "Big5, gb2312", "Big5, ISO-8859-1", "UTF-8, Big5"})
  void decodesTraditionalScript(String charset, String declared) throws ExtractionException {
    // given
    byte[] content = TRADITIONAL.getBytes(Charset.forName(charset));

    // then
    assertThat(TextDecoder.decode(content, declared.isEmpty() ? List.of() : List.of(declared)))
        .isEqualTo(TRADITIONAL);
  }

  @Test
  void decodesSevenBits() throws ExtractionException {
    // given: RFC 1843's own way to write GB 2312
    StringBuilder content = new StringBuilder("2024~~ ");
    for (String line : "一、总体情况\n政府信息公开工作\n".split("\n", -1)) {
      content.append("~{");
      for (byte b : line.getBytes(Charset.forName("GB2312"))) {
        content.append((char) (b & 0x7F));
      }
      content.append("~}\n");
    }

    // then
    assertThat(
            TextDecoder.decode(
                content.toString().getBytes(StandardCharsets.US_ASCII), List.of("UTF-8")))
        .isEqualTo("2024~ 一、总体情况\n政府信息公开工作\n\n");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030"})
  void survivesTheLossOfACharacter(String charset) throws ExtractionException {
    // given
    byte[] content = TEXT.repeat(10).getBytes(Charset.forName(charset));
    byte[] cut = java.util.Arrays.copyOf(content, content.length - 3);
    cut[cut.length - 1] = (byte) 0x81;

    // then
    assertThat(TextDecoder.decode(cut, List.of())).startsWith(TEXT.repeat(9));
  }

  @Test
  void leavesOtherLanguagesAsTheyAreDeclared() throws ExtractionException {
    byte[] content =
        "Rapport annuel: 12 dépôts traités à l’été".getBytes(Charset.forName("windows-1252"));

    assertThat(TextDecoder.decode(content, List.of("windows-1252")))
        .isEqualTo("Rapport annuel: 12 dépôts traités à l’été");
  }

  @Test
  void believesAByteOrderMarkBeforeAnythingElse() throws ExtractionException {
    byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);

    assertThat(TextDecoder.decode(marked, List.of("UTF-8"))).isEqualTo(TEXT);
  }

  @Test
  void endsEveryLineTheSameWay() throws ExtractionException {
    byte[] content = "a\r\nb\rc\nd\fe".getBytes(StandardCharsets.UTF_8);

    assertThat(TextDecoder.decode(content, List.of())).isEqualTo("a\nb\nc\nd\ne");
  }

  @Test
  void refusesABinaryThatCallsItselfText() {
    byte[] binary = new byte[4096];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * 7 % 31);
    }

    assertThatThrownBy(() -> TextDecoder.decode(binary, List.of("UTF-8")))
        .isInstanceOf(ExtractionException.class)
        .extracting("reason")
        .isEqualTo(Reason.UNREADABLE);
  }
}
