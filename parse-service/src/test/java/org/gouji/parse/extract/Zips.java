package org.gouji.parse.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents of raw XML, for what no writing library would write. */
final class Zips {
  static final String DOCX = TypeNames.DOCX;
  static final String XLSX = TypeNames.XLSX;

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private Zips() {}

  static byte[] of(Map<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A Word document with a body of its own. */
  static byte[] docx(String body) {
    return docx(body, Map.of());
  }

  /**
   * A Word document.
   *
   * @param body what stands in the body of the main part
   * @param parts further parts by what relates the main part to them, such as {@code numbering}
   */
  static byte[] docx(String body, Map<String, String> parts) {
    return docxOf(
        """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
          xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
          xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
          xmlns:v="urn:schemas-microsoft-com:vml"><w:body>%s</w:body></w:document>
        """
            .formatted(body),
        parts);
  }

  /** A Word document with a main part of its own. */
  static byte[] docxOf(String main, Map<String, String> parts) {
    StringBuilder related = new StringBuilder();
    StringBuilder types = new StringBuilder();
    Map<String, String> entries = new LinkedHashMap<>();
    parts.forEach(
        (name, xml) -> {
          related.append(relationship(name, name, name + ".xml"));
          types.append(
              "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
                  .formatted(
                      name,
                      "application/vnd.openxmlformats-officedocument.wordprocessingml.",
                      name));
          entries.put("word/" + name + ".xml", xml);
        });
    return of(
        with(
            entries,
            Map.of(
                "[Content_Types].xml",
                contentTypes("word/document.xml", DOCX + ".main+xml", types.toString()),
                "_rels/.rels",
                relationships(relationship("main", "officeDocument", "word/document.xml")),
                "word/_rels/document.xml.rels",
                relationships(related.toString()),
                "word/document.xml",
                main)));
  }

  /** A workbook with one sheet of raw XML. */
  static byte[] xlsxOf(String sheet) {
    return of(
        with(
            Map.of("xl/worksheets/sheet1.xml", sheet),
            Map.of(
                "[Content_Types].xml",
                contentTypes(
                    "xl/workbook.xml",
                    XLSX + ".main+xml",
                    "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.spreadsheetml"
                        + ".worksheet+xml\"/>"),
                "_rels/.rels",
                relationships(relationship("main", "officeDocument", "xl/workbook.xml")),
                "xl/_rels/workbook.xml.rels",
                relationships(relationship("s1", "worksheet", "worksheets/sheet1.xml")),
                "xl/workbook.xml",
                """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="a" sheetId="1" r:id="s1"/></sheets></workbook>
                """)));
  }

  /** An OpenDocument text with content of raw XML. */
  static byte[] odtOf(String content) {
    return of(with(Map.of("content.xml", content), Map.of("mimetype", TypeNames.ODT)));
  }

  /** An OpenDocument text with a body of its own. */
  static byte[] odt(String body) {
    return odtOf(
        """
        <office:document-content
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
        <office:body><office:text>%s</office:text></office:body></office:document-content>
        """
            .formatted(body));
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
    Map<String, String> all = new LinkedHashMap<>(others);
    all.putAll(some);
    return all;
  }

  private static String contentTypes(String main, String type, String others) {
    return """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels"
          ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/%s" ContentType="%s"/>%s</Types>
        """
        .formatted(main, type, others);
  }

  private static String relationships(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(id, RELATIONSHIPS, type, target);
  }
}
