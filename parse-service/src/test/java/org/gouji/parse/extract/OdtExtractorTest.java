package org.gouji.parse.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OdtExtractorTest {

  private static ExtractedDocument extract(String body) throws ExtractionException {
    return new OdtExtractor().extract(Zips.odt(body), MediaType.parse(TypeNames.ODT));
  }

  @Test
  void writesParagraphsAsLinesAndRowsWithTabs() throws ExtractionException {
    // when
    ExtractedDocument document =
        extract(
            "<text:h>一、<text:span>总体</text:span>情况</text:h><table:table><table:table-row>"
                + "<table:table-cell><text:p>行政</text:p><text:p>许可</text:p></table:table-cell>"
                + "<table:covered-table-cell/><table:table-cell><text:p>1<text:s/>2</text:p>"
                + "</table:table-cell></table:table-row></table:table>"
                + "<text:p>上<text:line-break/>下</text:p>");

    // then
    assertThat(document.text()).isEqualTo("一、总体情况\n行政 许可 \t1 2 \n上\n下\n");
  }

  @Test
  void trackedDeletionsAndCommentsAreNoText() throws ExtractionException {
    assertThat(
            extract(
                    "<text:tracked-changes><text:changed-region><text:deletion><text:p>31</text:p>"
                        + "</text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:p>收到42件<office:annotation><text:p>核对</text:p>"
                        + "</office:annotation></text:p>")
                .text())
        .isEqualTo("收到42件\n");
  }
}
