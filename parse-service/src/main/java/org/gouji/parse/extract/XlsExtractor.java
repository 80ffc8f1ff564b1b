package org.gouji.parse.extract;

import java.io.ByteArrayInputStream;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Excel 97 to 2003 and WPS Spreadsheets ([MS-XLS]): the sheets that are shown, in order. */
final class XlsExtractor implements Extractor {

  @Override
  public ExtractedDocument extract(byte[] content, MediaType mediaType) throws ExtractionException {
    return Untrusted.read(
        "Excel workbook",
        () -> {
          XlsRecords records = new XlsRecords();
          HSSFRequest request = new HSSFRequest();
          request.addListenerForAllRecords(records.listener());
          try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            new HSSFEventFactory().processWorkbookEvents(request, files);
          }
          return records.finish();
        });
  }
}
