package org.gouji.parse.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.parse.sample.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents hold besides text, as an office suite writes it in each format. */
class ChangedDocumentsTest {

  private static ExtractedDocument extract(String name) throws ExtractionException {
    return new DocumentExtractor()
        .extract(Documents.read(name), MediaType.parse("application/octet-stream"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"changes.docx", "changes.doc", "changes.odt", "changes.rtf.gz"})
  void readsWhatIsPrintedAndNothingThatIsDeletedOrFurniture(String name)
      throws ExtractionException {
    // when
    ExtractedDocument document = extract(name);

    // then
    assertThat(document.text()).contains("收到42件").doesNotContain("31", "页眉");
    assertThat(document.cells()).extracting(Cell::text).contains("行政 许可", "12", "外", "尾");
  }

  @ParameterizedTest
  @ValueSource(strings = {"changes.docx", "changes.odt", "changes.rtf.gz"})
  void readsTheCellsOfATableWithinACell(String name) throws ExtractionException {
    assertThat(extract(name).cells())
        .extracting(Cell::text)
        .containsSubsequence(List.of("内", "7", "后", "外"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"changes.docx", "changes.doc", "changes.odt"})
  void readsTextBoxesOnce(String name) throws ExtractionException {
    assertThat(extract(name).text()).containsOnlyOnce("框内文字");
  }

  @ParameterizedTest
  @ValueSource(strings = {"changes.docx", "changes.rtf.gz"})
  void writesAutomaticNumbersAsTheyArePrinted(String name) throws ExtractionException {
    assertThat(extract(name).text().replace(" ", "")).contains("一、总体情况\n", "二、主动公开政府信息情况\n");
  }

  @Test
  void aWordDocumentOf97CountsItsHeadingsInDigits() throws ExtractionException {
    assertThat(extract("changes.doc").text().replace(" ", "")).contains("1、总体情况\n");
  }
}
