package org.gouji.parse.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeDetectorTest {

  private static String detect(String content, String declared, String filename)
      throws ExtractionException {
    return TypeDetector.detect(
        content.getBytes(StandardCharsets.UTF_8), MediaType.parse(declared), filename);
  }

  @ParameterizedTest
  @CsvSource({
    "'<!DOCTYPE html><p>年报</p>', text/plain, text/html",
    "'<table><tr><td>年报', application/msword, text/html",
    "'<!-- a --><div>年报</div>', application/octet-stream, text/html",
    "'<o:p>年报</o:p>', text/html, text/html",
    "'年报：见<附件>', text/plain, text/plain",
    "'一、总体情况', text/html, text/plain",
    "'年度 3 < 5 且 7 > 6', text/html, text/plain",
    "'%PDF-1.7', text/plain, application/pdf",
    "'{\\rtf1\\ansi x}', application/msword, application/rtf"
  })
  void bytesTellTheType(String content, String declared, String type) throws ExtractionException {
    assertThat(detect(content, declared, null)).isEqualTo(type);
  }

  @Test
  void theNameDecidesWhereNothingElseDoes() throws ExtractionException {
    assertThat(detect("年报<o:p>", "application/octet-stream", "年报.HTM")).isEqualTo("text/html");
    assertThat(detect("年报<o:p>", "application/octet-stream", "年报.txt")).isEqualTo("text/plain");
  }

  @ParameterizedTest
  @CsvSource({"GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void textIsTextInEveryCharset(String charset) throws ExtractionException {
    byte[] content = "政府信息公開工作年度報告\n一、總體情況\n".getBytes(Charset.forName(charset));

    assertThat(
            TypeDetector.detect(content, MediaType.parse("application/octet-stream"), "report.txt"))
        .isEqualTo("text/plain");
  }
}
