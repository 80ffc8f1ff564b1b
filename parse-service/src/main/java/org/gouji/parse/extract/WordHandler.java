package org.gouji.parse.extract;

import java.util.Map;
import org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Tika's reader of WordprocessingML, which passes non-breaking hyphens over: without them a count
 * of −3 reads 3.
 */
final class WordHandler extends OOXMLWordAndPowerPointTextHandler {
  private static final String WORDPROCESSING =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final WordBodyWriter body;

  WordHandler(WordBodyWriter body) {
    super(body, Map.of(), true, false);
    this.body = body;
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes)
      throws SAXException {
    body.check();
    super.startElement(uri, localName, name, attributes);
    if (localName.equals("noBreakHyphen")) {
      super.startElement(WORDPROCESSING, "t", "w:t", new AttributesImpl());
      super.characters(new char[] {'-'}, 0, 1);
      super.endElement(WORDPROCESSING, "t", "w:t");
    }
  }
}
