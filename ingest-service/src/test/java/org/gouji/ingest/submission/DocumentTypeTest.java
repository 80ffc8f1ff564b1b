package org.gouji.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypeTest {
  private static final byte[] TEXT = "一、总体情况".getBytes(StandardCharsets.UTF_8);

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
    assertThat(DocumentType.decide(declared, null, TEXT)).contains(normalForm);
  }

  @Test
  void believesADeclaredTypeMoreThanTheExtension() {
    assertThat(DocumentType.decide("text/plain", "report.html", TEXT)).contains("text/plain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "video/mp4",
        "application/vnd.ms-powerpoint",
        "text/csv",
        "application/x-www-form-urlencoded",
        "text",
        "text/",
        "text/html; charset",
        "text/html, text/plain"
      })
  void refusesWhatNoParserTakesWhateverTheExtension(String declared) {
    assertThat(DocumentType.decide(declared, "report.html", TEXT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "text/rtf, application/rtf",
    "image/jpg, image/jpeg",
    "application/x-pdf, application/pdf",
    "message/rfc822;charset=utf-8, multipart/related;charset=utf-8",
    "application/wps-office.wps, application/msword"
  })
  void callsATypeByOneNameWhateverTheSenderCallsIt(String declared, String taken) {
    assertThat(DocumentType.decide(declared, null, TEXT)).contains(taken);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", " ", "application/octet-stream", "Binary/Octet-Stream; charset=binary"})
  void letsTheExtensionDecideWhereTheTypeSaysNothing(String declared) {
    assertThat(DocumentType.decide(declared, "a.b.HTM", TEXT)).contains("text/html");
    assertThat(DocumentType.decide(declared, "报告.txt", TEXT)).contains("text/plain");
    assertThat(DocumentType.decide(declared, "a.xhtml", TEXT)).contains("application/xhtml+xml");
    assertThat(DocumentType.decide(declared, "a.mht", TEXT)).contains("multipart/related");
    assertThat(DocumentType.decide(declared, "a.csv", TEXT)).isEmpty();
    assertThat(DocumentType.decide(declared, "a.mp4", new byte[] {0, 1, 2, 3})).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "25504446 2d312e34, application/pdf",
    "89504e47 0d0a1a0a, image/png",
    "ffd8ffe0 00104a46, image/jpeg",
    "49492a00 08000000, image/tiff",
    "7b5c7274 66310d0a, application/rtf",
    "3c68746d 6c3e3c2f, text/html"
  })
  void knowsATypeByItsFirstBytesWhateverTheFileIsCalled(String hex, String type) {
    // given
    byte[] content = HexFormat.of().parseHex(hex.replace(" ", ""));

    // then
    assertThat(DocumentType.decide(null, null, content)).contains(type);
    assertThat(DocumentType.decide("application/octet-stream", "年报", content)).contains(type);
    assertThat(DocumentType.decide(null, "年报.txt", content)).contains(type);
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, 年报.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/workbook.xml, 年报.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  })
  void knowsAnOfficeDocumentByItsNameOrByWhatIsInIt(String part, String name, String type)
      throws IOException {
    // given
    byte[] content = archive("[Content_Types].xml", part);

    // then
    assertThat(DocumentType.decide(null, null, content)).contains(type);
    assertThat(DocumentType.decide("application/octet-stream", name, content)).contains(type);
    assertThat(DocumentType.decide("application/zip", name, content)).contains(type);
  }

  @ParameterizedTest
  @CsvSource({
    "WordDocument, 年报.doc, application/msword",
    "WordDocument, 年报.wps, application/msword",
    "Workbook, 年报.xls, application/vnd.ms-excel"
  })
  void knowsAnOlderOfficeDocumentByItsNameOrByWhatIsInIt(String stream, String name, String type) {
    // given
    byte[] content = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 2048);
    byte[] directory = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(directory, 0, content, 1024, directory.length);

    // then
    assertThat(DocumentType.decide(null, null, content)).contains(type);
    assertThat(DocumentType.decide(null, name, content)).contains(type);
  }

  @Test
  void takesNoArchiveUnderWhateverName() throws IOException {
    // given
    byte[] content = archive("甲.txt", "乙.txt");

    // then
    assertThat(DocumentType.isArchive(content)).isTrue();
    for (String name : new String[] {"a.zip", "a.txt", "a"}) {
      assertThat(DocumentType.decide("application/zip", name, content)).as(name).isEmpty();
      assertThat(DocumentType.decide(null, name, content)).as(name).isEmpty();
    }
  }

  @Test
  void takesTextInAnyEncodingByItsExtension() {
    for (String encoding : new String[] {"GB18030", "Big5", "UTF-16LE", "UTF-8"}) {
      byte[] content = "青禾縣年報".getBytes(Charset.forName(encoding));
      assertThat(DocumentType.decide(null, "年报.txt", content)).as(encoding).contains("text/plain");
    }
  }

  @Property(tries = 300)
  void decidesWhateverTheBytesAreAndTheNameIs(@ForAll byte[] content, @ForAll String name) {
    DocumentType.decide(null, name, content)
        .ifPresent(
            type ->
                assertThat(DocumentType.TAKEN).extracting(DocumentType::mediaType).contains(type));
  }

  @Test
  void listsWhatIsTakenForPeople() {
    assertThat(DocumentType.listed())
        .startsWith("text/plain (.txt), text/html (.html, .htm), application/xhtml+xml (.xhtml), ")
        .contains("application/msword (.doc, .wps)")
        .endsWith("image/bmp (.bmp)");
  }

  private static byte[] archive(String... names) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(TEXT);
      }
    }
    return archive.toByteArray();
  }
}
