package org.gouji.parse.extract;

import java.io.ByteArrayInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.microsoft.rtf.RTFParser;

/** Rich Text Format, which many a {@code .doc} really is. */
final class RtfExtractor implements Extractor {

  @Override
  public ExtractedDocument extract(byte[] content, MediaType mediaType) throws ExtractionException {
    return Untrusted.read(
        "RTF document",
        () -> {
          RTFParser parser = new RTFParser();
          RtfHandler handler = new RtfHandler();
          parser.parse(
              new ByteArrayInputStream(RtfMarks.of(content)),
              handler,
              new Metadata(),
              LibraryContext.create());
          return handler.writer().finish();
        });
  }
}
