package org.gouji.parse.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The file types besides text in which portals send reports. */
public enum FileType implements Rendering {
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
    @Override
    public byte[] bytes(SampleReport report) {
      DocxPrinter printer = new DocxPrinter();
      report.printTo(printer);
      return printer.bytes();
    }
  },
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    public byte[] bytes(SampleReport report) {
      WorkbookPrinter printer = new WorkbookPrinter(new XSSFWorkbook());
      report.printTo(printer);
      return printer.bytes();
    }
  },
  XLS("application/vnd.ms-excel") {
    @Override
    public byte[] bytes(SampleReport report) {
      WorkbookPrinter printer = new WorkbookPrinter(new HSSFWorkbook());
      report.printTo(printer);
      return printer.bytes();
    }
  },
  /** As Word and WPS write it: characters as pairs of GBK bytes. */
  RTF("application/rtf") {
    @Override
    public byte[] bytes(SampleReport report) {
      RtfPrinter printer = new RtfPrinter();
      report.printTo(printer);
      return printer.bytes();
    }
  },
  ODT("application/vnd.oasis.opendocument.text") {
    @Override
    public byte[] bytes(SampleReport report) {
      OdtPrinter printer = new OdtPrinter();
      report.printTo(printer);
      return printer.bytes();
    }
  },
  /** A page that a browser saved with its pictures. */
  MHT("multipart/related") {
    @Override
    public byte[] bytes(SampleReport report) {
      byte[] page = report.print(Layout.HTML).getBytes(Charset.forName("GBK"));
      return """
          From: <Saved by a browser>\r
          Subject: =?utf-8?B?eA==?=\r
          MIME-Version: 1.0\r
          Content-Type: multipart/related; type="text/html"; boundary="----=_part"\r
          \r
          A page in several parts.\r
          ------=_part\r
          Content-Type: text/html; charset="gb2312"\r
          Content-Transfer-Encoding: base64\r
          Content-Location: https://portal.example/report.html\r
          \r
          %s\r
          ------=_part\r
          Content-Type: image/png\r
          Content-Transfer-Encoding: base64\r
          \r
          iVBORw0KGgo=\r
          ------=_part--\r
          """
          .formatted(Base64.getMimeEncoder().encodeToString(page))
          .getBytes(StandardCharsets.US_ASCII);
    }
  };

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }
}
