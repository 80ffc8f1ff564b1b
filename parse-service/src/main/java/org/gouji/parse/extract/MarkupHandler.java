package org.gouji.parse.extract;

import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Writes down the XHTML that a parser library makes of a document, as it comes. */
class MarkupHandler extends DefaultHandler {
  private final MarkupWriter markup = new MarkupWriter();

  /** What was written. */
  DocumentWriter writer() {
    return markup.writer();
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes)
      throws SAXException {
    Limits.check(writer());
    markup.open(localName.toLowerCase(Locale.ROOT));
  }

  @Override
  public void endElement(String uri, String localName, String name) throws SAXException {
    markup.close(localName.toLowerCase(Locale.ROOT));
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    markup.append(String.valueOf(characters, start, length));
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
    characters(characters, start, length);
  }
}
