package org.gouji.parse.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.parse.contract.Rejection.Reason;
import org.gouji.parse.sample.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever arrives ends in text or in a rejection that says why. */
class HostileDocumentsTest {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String ODF =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
  private static final String SHEET =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  private static ExtractedDocument extract(byte[] content) throws ExtractionException {
    return new DocumentExtractor().extract(content, MediaType.parse("application/octet-stream"));
  }

  private static ExtractionException rejection(byte[] content) {
    ExtractionException rejection =
        catchThrowableOfType(ExtractionException.class, () -> extract(content));
    assertThat(rejection).as("nothing was refused").isNotNull();
    return rejection;
  }

  private static List<byte[]> withEntity(String doctype, String reference) {
    return List.of(
        Zips.docxOf(
            doctype
                + "<w:document %s><w:body><w:p><w:r><w:t>见%s</w:t></w:r></w:p></w:body>"
                    .formatted(WORD, reference)
                + "</w:document>",
            Map.of()),
        Zips.odtOf(
            doctype
                + "<office:document-content %s><office:body><text:p>见%s</text:p></office:body>"
                    .formatted(ODF, reference)
                + "</office:document-content>"),
        Zips.xlsxOf(
            doctype
                + "<worksheet %s><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>"
                    .formatted(SHEET)
                + "<t>见"
                + reference
                + "</t></is></c></row></sheetData></worksheet>"));
  }

  @Test
  void noEntityReachesAFile(@TempDir Path folder) throws Exception {
    // given
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String doctype = "<!DOCTYPE a [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri());

    for (byte[] content : withEntity(doctype, "&x;")) {
      // when
      String text;
      try {
        text = extract(content).text();
      } catch (ExtractionException e) {
        text = e.getMessage();
      }

      // then
      assertThat(text).doesNotContain("SECRET");
    }
  }

  @Test
  void entitiesThatMultiplyAreRefused() {
    // given
    StringBuilder doctype = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"哈哈哈哈哈哈哈哈哈哈\">");
    for (int i = 1; i < 12; i++) {
      doctype.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
    }
    doctype.append("]>");

    for (byte[] content : withEntity(doctype.toString(), "&e11;")) {
      // then
      assertThat(rejection(content).reason()).isIn(Reason.UNREADABLE, Reason.TOO_LARGE);
    }
  }

  @Test
  void anEntryThatUnpacksToFarMoreThanAReportIsRefused() {
    byte[] bomb = Zips.docx(" ".repeat(40 << 20));

    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(rejection(bomb).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void moreTextThanAnyReportHasIsRefused() {
    String body = "<w:p><w:r><w:t>政府信息公开</w:t></w:r></w:p>".repeat(200_000);

    assertThat(rejection(Zips.docx(body)).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(ints = {100_000})
  void elementsAreNestedAsDeepAsTheyLike(int depth) throws ExtractionException {
    // given
    String tables = "<w:tbl><w:tr><w:tc>".repeat(depth / 5);
    String tablesEnd = "</w:tc></w:tr></w:tbl>".repeat(depth / 5);
    String spans = "<text:p>" + "<text:span>".repeat(depth);
    String spansEnd = "</text:span>".repeat(depth) + "</text:p>";

    // then
    assertThat(extract(("<html>" + "<div>".repeat(depth) + "底").getBytes(StandardCharsets.UTF_8)))
        .extracting(ExtractedDocument::text)
        .isEqualTo("底\n");
    assertThat(extract(Zips.docx(tables + "<w:p><w:r><w:t>底</w:t></w:r></w:p>" + tablesEnd)).text())
        .contains("底");
    assertThat(extract(Zips.odt(spans + "底" + spansEnd)).text()).isEqualTo("底\n");
    assertThat(
            rejection(("{\\rtf1 " + "{".repeat(depth) + "x").getBytes(StandardCharsets.US_ASCII)))
        .extracting(ExtractionException::reason)
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aSheetWithMoreCellsThanAnyReportIsRefused() throws Exception {
    // given
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 25_000; row++) {
      rows.append("<row r=\"%d\">".formatted(row));
      for (char column = 'A'; column <= 'C'; column++) {
        rows.append("<c r=\"%s%d\"><v>7</v></c>".formatted(column, row));
      }
      rows.append("</row>");
    }
    byte[] xlsx =
        Zips.xlsxOf("<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(SHEET, rows));
    ByteArrayOutputStream xls = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet();
      for (int row = 0; row < 18_000; row++) {
        var cells = sheet.createRow(row);
        for (int column = 0; column < 4; column++) {
          cells.createCell(column).setCellValue(7);
        }
      }
      workbook.write(xls);
    }

    // then
    assertThat(rejection(xlsx).reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(rejection(xls.toByteArray()).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource({"report-2021.doc", "report-2021.docx", "report-2021.odt"})
  void aDocumentCutOffInTheMiddleIsUnreadable(String name) {
    byte[] whole = Documents.read(name);

    ExtractionException rejection = rejection(Arrays.copyOf(whole, whole.length / 2));

    assertThat(rejection.reason()).isEqualTo(Reason.UNREADABLE);
    assertThat(rejection).hasMessageStartingWith("damaged ");
  }

  static Stream<String> documents() {
    return Stream.of(
        "report-2019.doc", "report-2019.docx", "report-2019.odt", "report-2019.rtf.gz");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void damagedBytesEndInTextOrInARejection(String name) {
    // given
    byte[] whole = Documents.read(name);

    IntStream.range(0, 60)
        .forEach(
            seed -> {
              Random random = new Random(seed);
              byte[] damaged = Arrays.copyOf(whole, whole.length);
              for (int i = 0; i < 1 + seed; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
              }

              // when
              Throwable thrown = catchThrowableOfType(Throwable.class, () -> extract(damaged));

              // then
              if (thrown != null) {
                assertThat(thrown).as("seed " + seed).isInstanceOf(ExtractionException.class);
              }
            });
  }

  @Test
  void encryptedDocumentsAreUnreadableAndSaySo() throws Exception {
    // given
    ByteArrayOutputStream protectedPackage = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("password");
      try (OutputStream stream = encryptor.getDataStream(files)) {
        stream.write(Zips.docx("<w:p/>"));
      }
      files.writeFilesystem(protectedPackage);
    }
    ByteArrayOutputStream protectedWorkbook = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
      Biff8EncryptionKey.setCurrentUserPassword("password");
      workbook.write(protectedWorkbook);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    byte[] protectedText =
        Zips.of(
            Map.of(
                "mimetype",
                TypeNames.ODT,
                "META-INF/manifest.xml",
                "<manifest><encryption-data/></manifest>",
                "content.xml",
                "?"));
    byte[] flagged = Zips.docx("<w:p/>");
    for (int i = 0; i < flagged.length - 4; i++) {
      if (flagged[i] == 'P' && flagged[i + 1] == 'K' && flagged[i + 2] == 1) {
        flagged[i + 8] |= 1;
      }
    }

    // then
    for (byte[] content :
        List.of(
            protectedPackage.toByteArray(),
            protectedWorkbook.toByteArray(),
            protectedText,
            flagged)) {
      assertThat(rejection(content).reason()).isEqualTo(Reason.UNREADABLE);
      assertThat(rejection(content)).hasMessageStartingWith("encrypted ");
    }
  }

  @Test
  void typesThatNobodyReadsAreRefusedByTheirName() throws Exception {
    // given
    byte[] program = new byte[2048];
    program[0] = 'M';
    program[1] = 'Z';
    byte[] film = new byte[2048];
    System.arraycopy("\0\0\0\u0018ftypmp42".getBytes(StandardCharsets.US_ASCII), 0, film, 0, 12);
    byte[] archive = Zips.of(Map.of("a.txt", "x"));

    // then
    assertThat(rejection(program)).hasMessageStartingWith("no parser takes application/x-");
    assertThat(rejection(film)).hasMessage("no parser takes video/mp4");
    assertThat(rejection(archive)).hasMessage("no parser takes application/zip");
    for (byte[] content : List.of(program, film, archive)) {
      assertThat(rejection(content).reason()).isEqualTo(Reason.UNSUPPORTED_TYPE);
    }
  }

  @Test
  void documentsWithoutTextHaveNone() {
    for (byte[] content : List.of(Zips.docx("<w:p/>"), Zips.odt("<text:p/>"))) {
      assertThat(rejection(content).reason()).isEqualTo(Reason.NO_TEXT);
    }
  }
}
