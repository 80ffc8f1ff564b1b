package org.gouji.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain                     | text/plain",
        "TEXT/Html                      | text/html",
        "application/xhtml+xml          | application/xhtml+xml",
        "text/html; charset=GB18030     | text/html;charset=gb18030",
        "text/html;Charset=\"Big5\"     | text/html;charset=big5",
        "text/plain ; format=Flowed     | text/plain;format=Flowed",
        "text/plain; title=\"a; b\"     | text/plain;title=\"a; b\"",
        "text/html;                     | text/html"
      })
  void takesADeclaredTypeInNormalForm(String declared, String normalForm) {
    assertThat(DocumentType.decide(declared, null)).contains(normalForm);
  }

  @Test
  void believesADeclaredTypeMoreThanTheExtension() {
    assertThat(DocumentType.decide("text/plain", "report.html")).contains("text/plain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/pdf",
        "application/msword",
        "text/csv",
        "application/x-www-form-urlencoded",
        "text",
        "text/",
        "text/html; charset",
        "text/html, text/plain"
      })
  void refusesWhatNoParserTakesWhateverTheExtension(String declared) {
    assertThat(DocumentType.decide(declared, "report.html")).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", " ", "application/octet-stream", "Binary/Octet-Stream; charset=binary"})
  void letsTheExtensionDecideWhereTheTypeSaysNothing(String declared) {
    assertThat(DocumentType.decide(declared, "a.b.HTM")).contains("text/html");
    assertThat(DocumentType.decide(declared, "报告.txt")).contains("text/plain");
    assertThat(DocumentType.decide(declared, "a.xhtml")).contains("application/xhtml+xml");
    assertThat(DocumentType.decide(declared, "a.docx")).isEmpty();
    assertThat(DocumentType.decide(declared, "html")).isEmpty();
    assertThat(DocumentType.decide(declared, null)).isEmpty();
  }

  @Test
  void listsWhatIsTakenForPeople() {
    assertThat(DocumentType.listed())
        .isEqualTo("text/plain (.txt), text/html (.html, .htm), application/xhtml+xml (.xhtml)");
  }
}
