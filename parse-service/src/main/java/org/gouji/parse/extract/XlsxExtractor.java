package org.gouji.parse.extract;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Excel workbooks since 2007 (SpreadsheetML, ECMA-376): the sheets that are shown, in order. */
final class XlsxExtractor implements Extractor {

  @Override
  public ExtractedDocument extract(byte[] content, MediaType mediaType) throws ExtractionException {
    return ZipContainer.readPackage("Excel workbook", content, XlsxExtractor::read);
  }

  private static ExtractedDocument read(OPCPackage opened) throws Exception {
    XSSFReader workbook = new XSSFReader(opened);
    ParseContext context = LibraryContext.create();
    ShownSheets shown = new ShownSheets();
    try (InputStream xml = workbook.getWorkbookData()) {
      XMLReaderUtils.parseSAX(xml, shown, context);
    }
    ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened, false);
    SheetWriter writer = new SheetWriter();
    for (String sheet : shown.relationships) {
      XSSFSheetXMLHandler handler =
          new XSSFSheetXMLHandler(
              workbook.getStylesTable(),
              strings,
              new Cells(writer),
              new DataFormatter(Locale.CHINA),
              false);
      try (InputStream xml = workbook.getSheet(sheet)) {
        XMLReaderUtils.parseSAX(xml, handler, context);
      }
      writer.endSheet();
    }
    return writer.finish();
  }

  /** The relationships of the sheets that are not hidden. */
  private static final class ShownSheets extends DefaultHandler {
    private final List<String> relationships = new ArrayList<>();

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
      if (localName.equals("sheet")) {
        String state = attributes.getValue("state");
        if (state == null || state.equals("visible")) {
          for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id")) {
              relationships.add(attributes.getValue(i));
            }
          }
        }
      }
    }
  }

  /** The library's callback cannot throw checked exceptions; what stops it travels as a cause. */
  private record Cells(SheetWriter writer) implements SheetContentsHandler {
    @Override
    public void startRow(int row) {}

    @Override
    public void endRow(int row) {}

    @Override
    public void cell(
        @Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
      if (reference == null) {
        throw new IllegalArgumentException("a cell does not say where it is");
      }
      CellReference place = new CellReference(reference);
      try {
        writer.cell(place.getRow(), place.getCol(), text);
      } catch (ExtractionException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
