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
  private static final String TEXT = "一、总体情况\n云溪镇全年主动公开政府信息 128 条。\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, UTF-8",
    "UTF-8, GBK",
    "GB18030, ''",
    "GB18030, gb2312",
    "Big5, Big5"
  })
  void decodesDeclaredMisdeclaredAndUndeclaredText(String charset, String declared)
      throws ExtractionException {
    // given
    byte[] content = TEXT.replace("总体", "總體").getBytes(Charset.forName(charset));
    List<String> claims = declared.isEmpty() ? List.of() : List.of(declared);
    String expected =
        charset.equals("Big5")
            ? new String(content, Charset.forName("Big5"))
            : TEXT.replace("总体", "總體");

    // when
    String decoded = TextDecoder.decode(content, claims);

    // then
    assertThat(decoded).isEqualTo(expected);
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
