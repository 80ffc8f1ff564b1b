package org.gouji.local.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypeTest {
  @ParameterizedTest
  @CsvSource({
    "报告.txt, text/plain",
    "REPORT.TXT, text/plain",
    "report.html, text/html",
    "report.HTM, text/html",
    "report.docx, application/octet-stream",
    "report.xhtml, application/octet-stream",
    "扫描件.PDF, application/octet-stream",
    "内层.zip, application/octet-stream",
    "report, application/octet-stream"
  })
  void followsTheExtensionAndClaimsNoCharacterSet(String filename, String expected) {
    assertThat(ContentType.of(filename, "正文".getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, EFBBBF41, text/plain; charset=UTF-8",
    "a.txt, FFFE4100, text/plain; charset=UTF-16LE",
    "a.htm, FEFF0041, text/html; charset=UTF-16BE",
    "a.txt, EFBB, text/plain",
    "a.pdf, EFBBBF41, application/octet-stream"
  })
  void claimsTheCharacterSetThatAByteOrderMarkProves(
      String filename, String content, String expected) {
    assertThat(ContentType.of(filename, HexFormat.of().parseHex(content))).isEqualTo(expected);
  }
}
