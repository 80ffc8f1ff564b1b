package org.gouji.parse.api;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {

  @Test
  void aChineseNameIsGivenInFullBesideAnAsciiOne() {
    assertThat(Attachment.disposition("年报 2025.docx"))
        .isEqualTo(
            "attachment; filename=\"__ 2025.docx\";"
                + " filename*=UTF-8''%E5%B9%B4%E6%8A%A5%202025.docx");
  }

  @ParameterizedTest
  @CsvSource({
    "'../../etc/passwd', '.._.._etc_passwd'",
    "'a\"; filename=b.exe', 'a__ filename=b.exe'",
    "'  ', 'document'"
  })
  void aNameCannotLeaveItsPlace(String filename, String safe) {
    assertThat(Attachment.disposition(filename))
        .startsWith("attachment; filename=\"" + safe + "\"");
  }

  @Property
  void noNameCanBreakTheHeader(@ForAll String filename) {
    assertThat(Attachment.disposition(filename))
        .matches("attachment; filename=\"[ !#-~]+\"; filename\\*=UTF-8''[A-Za-z0-9._%+-]+");
  }

  @Test
  void aMediaTypeIsPassedOnAsDeclared() {
    assertThat(Attachment.mediaType("text/html; charset=\"GB18030\""))
        .isEqualTo("text/html; charset=\"GB18030\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "html", "text/html\r\nX: y", "text/", "文本/html"})
  void whatIsNoMediaTypeIsMereBytes(String declared) {
    assertThat(Attachment.mediaType(declared)).isEqualTo("application/octet-stream");
  }
}
