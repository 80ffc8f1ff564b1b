package org.gouji.parse.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gouji.parse.contract.Rejection.Reason;
import org.junit.jupiter.api.Test;

class MhtmlExtractorTest {

  private static ExtractedDocument extract(String archive, Charset charset)
      throws ExtractionException {
    return new DocumentExtractor()
        .extract(archive.getBytes(charset), MediaType.parse("multipart/related"));
  }

  @Test
  void decodesQuotedPrintable() throws ExtractionException {
    // given
    String archive =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="x"

        --x
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        <table><tr><td>=E8=A7=84=E7=AB=A0</td><td width=3D"9">1=
        2</td></tr></table>
        --x--
        """;

    // then
    assertThat(extract(archive, StandardCharsets.US_ASCII).text()).isEqualTo("规章\t12\n");
  }

  @Test
  void findsThePageWithinAlternativesAndBelievesItsOwnDeclaration() throws ExtractionException {
    // given
    String archive =
        """
        From: <Saved by a browser>
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="x"

        --x
        Content-Type: multipart/alternative; boundary="y"

        --y
        Content-Type: text/plain

        not this
        --y
        Content-Type: text/html
        Content-Transfer-Encoding: 8bit

        <html><meta charset="gbk"><p>政府信息公开</p></html>
        --y--
        --x--
        """;

    // then
    assertThat(extract(archive, Charset.forName("GBK")).text()).isEqualTo("政府信息公开\n");
  }

  @Test
  void anArchiveWithoutAPageHasNoText() {
    String archive =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary=x

        --x
        Content-Type: image/png

        abc
        --x--
        """;

    assertThatThrownBy(() -> extract(archive, StandardCharsets.US_ASCII))
        .isInstanceOf(ExtractionException.class)
        .extracting("reason")
        .isEqualTo(Reason.NO_TEXT);
  }
}
