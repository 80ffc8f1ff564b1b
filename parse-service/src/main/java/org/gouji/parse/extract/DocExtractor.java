package org.gouji.parse.extract;

import java.io.ByteArrayInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.microsoft.OfficeParser;

/** Word 97 to 2003 and WPS Writer, which keeps the same format ([MS-DOC] in an OLE2 container). */
final class DocExtractor implements Extractor {

  @Override
  public ExtractedDocument extract(byte[] content, MediaType mediaType) throws ExtractionException {
    return Untrusted.read(
        "Word document",
        () -> {
          MarkupHandler handler = new MarkupHandler();
          // In memory; the library would write a temporary file
          try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content));
              TikaInputStream stream = TikaInputStream.get(content)) {
            stream.setOpenContainer(files);
            new OfficeParser().parse(stream, handler, new Metadata(), LibraryContext.create());
          }
          return handler.writer().finish();
        });
  }
}
