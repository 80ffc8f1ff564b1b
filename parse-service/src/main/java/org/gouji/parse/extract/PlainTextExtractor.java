package org.gouji.parse.extract;

import java.util.List;

/** Text as portals export it, in whatever charset and layout. */
final class PlainTextExtractor implements Extractor {

  @Override
  public ExtractedDocument extract(byte[] content, MediaType mediaType) throws ExtractionException {
    String text =
        TextDecoder.decode(content, mediaType.charset().map(List::of).orElseGet(List::of));
    return new ExtractedDocument(text, new TextLayout(text).cells());
  }
}
