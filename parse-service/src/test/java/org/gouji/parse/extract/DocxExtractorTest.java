package org.gouji.parse.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxExtractorTest {
  private static final String NUMBERING =
      """
      <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>
      <w:numFmt w:val="%s"/><w:lvlText w:val="%%1、"/></w:lvl></w:abstractNum>
      <w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>
      """;

  private static ExtractedDocument extract(byte[] content) throws ExtractionException {
    return new DocxExtractor().extract(content, MediaType.parse(TypeNames.DOCX));
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String cell(String content) {
    return "<w:tc>" + content + "</w:tc>";
  }

  @Test
  void writesParagraphsAsLinesAndRowsWithTabs() throws ExtractionException {
    // when
    ExtractedDocument document =
        extract(
            Zips.docx(
                paragraph("一、总体情况")
                    + "<w:tbl><w:tr>"
                    + cell(paragraph("行政") + paragraph("许可"))
                    + cell(paragraph("12"))
                    + cell("<w:p/>")
                    + "</w:tr></w:tbl>"
                    + paragraph("尾")));

    // then
    assertThat(document.text()).isEqualTo("一、总体情况\n行政 许可 \t12 \t\n尾\n");
    assertThat(document.cells())
        .extracting(Cell::text)
        .containsExactly("一、总体情况", "行政 许可", "12", "", "尾");
  }

  @Test
  void trackedDeletionsAreNoTextAndInsertionsAre() throws ExtractionException {
    // given
    String body =
        "<w:p><w:r><w:t>收到</w:t></w:r>"
            + "<w:del w:id=\"1\"><w:r><w:delText>31</w:delText></w:r></w:del>"
            + "<w:ins w:id=\"2\"><w:r><w:t>42</w:t></w:r></w:ins>"
            + "<w:moveFrom w:id=\"3\"><w:r><w:t>53</w:t></w:r></w:moveFrom>"
            + "<w:r><w:t>件</w:t></w:r></w:p>";

    // then
    assertThat(extract(Zips.docx(body)).text()).isEqualTo("收到42件\n");
  }

  @Test
  void aTextBoxIsReadOnce() throws ExtractionException {
    // given
    String text = "<w:txbxContent>" + paragraph("本年度") + "</w:txbxContent>";
    String body =
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
            + text
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + text
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

    // then
    assertThat(extract(Zips.docx(body)).cells()).extracting(Cell::text).containsExactly("本年度");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chineseCounting", "chineseCountingThousand", "japaneseCounting"})
  void automaticChineseNumbersAreWrittenDown(String format) throws ExtractionException {
    // given
    String heading =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>"
            + "<w:r><w:t>%s</w:t></w:r></w:p>";

    // when
    ExtractedDocument document =
        extract(
            Zips.docx(
                heading.formatted("总体情况") + paragraph("x") + heading.formatted("主动公开政府信息情况"),
                Map.of("numbering", NUMBERING.formatted(format))));

    // then
    assertThat(document.text()).isEqualTo("一、总体情况\nx\n二、主动公开政府信息情况\n");
  }

  @Test
  void headingsNumberedByTheirStyleAreWrittenWithTheirNumbers() throws ExtractionException {
    // given
    String heading = "<w:p><w:pPr><w:pStyle w:val=\"H2\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
    String styles =
        """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
        <w:style w:styleId="H2"><w:basedOn w:val="H1"/></w:style></w:styles>
        """;

    // when
    ExtractedDocument document =
        extract(
            Zips.docx(
                heading.formatted("总体情况") + heading.formatted("主动公开政府信息情况"),
                Map.of("numbering", NUMBERING.formatted("decimal"), "styles", styles)));

    // then
    assertThat(document.text()).isEqualTo("1、总体情况\n2、主动公开政府信息情况\n");
  }

  @Test
  void stylesThatRestOnEachOtherEndNobodysWait() throws ExtractionException {
    // given
    String styles =
        """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>
        <w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>
        """;

    // when
    ExtractedDocument document =
        extract(
            Zips.docx(
                "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
                Map.of("numbering", NUMBERING.formatted("decimal"), "styles", styles)));

    // then
    assertThat(document.text()).isEqualTo("x\n");
  }

  @Test
  void aMinusThatMayNotBreakIsAMinus() throws ExtractionException {
    String body = "<w:p><w:r><w:noBreakHyphen/><w:t>3</w:t></w:r></w:p>";

    assertThat(extract(Zips.docx(body)).text()).isEqualTo("-3\n");
  }

  @Test
  void aTableWithinACellIsATableOfItsOwn() throws ExtractionException {
    // when
    ExtractedDocument document =
        extract(
            Zips.docx(
                "<w:tbl><w:tr>"
                    + cell(
                        "<w:tbl><w:tr>"
                            + cell(paragraph("内"))
                            + cell(paragraph("7"))
                            + "</w:tr></w:tbl>"
                            + paragraph("后"))
                    + cell(paragraph("外"))
                    + "</w:tr></w:tbl>"));

    // then
    assertThat(document.cells())
        .extracting(Cell::text)
        .filteredOn(text -> !text.isEmpty())
        .isEqualTo(List.of("内", "7", "后", "外"));
  }
}
