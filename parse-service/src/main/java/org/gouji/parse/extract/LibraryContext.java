package org.gouji.parse.extract;

import java.io.InputStream;
import javax.xml.parsers.SAXParser;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** How Tika is to read documents: their own text alone, nothing from elsewhere. */
final class LibraryContext {
  /** Elements take memory by their depth, and no document needs as many. */
  private static final String MAX_ELEMENT_DEPTH = "200000";

  private LibraryContext() {}

  /** A context for one document. */
  static ParseContext create() throws TikaException {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setExtractMacros(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    // Of its own: the library's pool is smaller than the workers may be many
    context.set(SAXParser.class, parser());
    return context;
  }

  /** A parser with the same limit on every JDK: 24 and later would stop at a hundred elements. */
  private static SAXParser parser() throws TikaException {
    try {
      SAXParser parser = XMLReaderUtils.getSAXParser();
      parser.setProperty("jdk.xml.maxElementDepth", MAX_ELEMENT_DEPTH);
      return parser;
    } catch (SAXException e) {
      throw new TikaException("the XML parser knows no limit of depth", e);
    }
  }

  /** Pictures and attachments are no part of the report. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // declined above
    }
  }
}
