package org.gouji.parse.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one name by which a type is known here, whatever name a sender or a detector uses. */
final class TypeNames {
  static final String DOC = "application/msword";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String RTF = "application/rtf";
  static final String ODT = "application/vnd.oasis.opendocument.text";
  static final String XLS = "application/vnd.ms-excel";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final Map<String, String> CANONICAL = new HashMap<>();

  static {
    alias(TypeDetector.HTML, "application/xhtml+xml");
    alias(
        TypeDetector.MHTML,
        "message/rfc822",
        "application/x-mimearchive",
        "application/x-mhtml",
        "text/mhtml");
    alias(
        DOC,
        "application/vnd.ms-works",
        "application/vnd.ms-word",
        "application/x-msword",
        "application/doc",
        "application/wps-office.wps",
        "application/wps-office.doc",
        "application/kswps",
        "application/x-wps");
    alias(
        DOCX,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
        "application/vnd.ms-word.document.macroenabled.12",
        "application/vnd.ms-word.template.macroenabled.12",
        "application/wps-office.docx");
    alias(RTF, "text/rtf", "text/richtext", "application/x-rtf");
    alias(
        ODT,
        "application/x-vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.text-template");
    alias(
        XLS,
        "application/x-msexcel",
        "application/x-excel",
        "application/x-xls",
        "application/wps-office.xls",
        "application/wps-office.et",
        "application/kset");
    alias(
        XLSX,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
        "application/vnd.ms-excel.sheet.macroenabled.12",
        "application/vnd.ms-excel.template.macroenabled.12",
        "application/wps-office.xlsx");
    alias("application/pdf", "application/x-pdf");
    alias("image/jpeg", "image/jpg", "image/pjpeg");
  }

  private TypeNames() {}

  /** The type's name; unknown types keep theirs. */
  static String canonical(String type) {
    return CANONICAL.getOrDefault(type, type);
  }

  private static void alias(String name, String... others) {
    List.of(others).forEach(other -> CANONICAL.put(other, name));
  }
}
