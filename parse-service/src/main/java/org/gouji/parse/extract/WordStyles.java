package org.gouji.parse.extract;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.tika.parser.microsoft.ooxml.ParagraphProperties;
import org.apache.tika.utils.XMLReaderUtils;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which paragraph styles number their paragraphs (ECMA-376, part 1, 17.7.4 and 17.9.19). */
final class WordStyles {
  static final WordStyles NONE = new WordStyles(Map.of());

  /** Styles rest on others; a document may make them rest on each other. */
  private static final int MAX_BASES = 20;

  /** A place in a numbering; -1 where there is none. */
  record Place(int numbering, int level) {}

  private static final class Style {
    private @Nullable String base;
    private int numbering = -1;
    private int level = -1;
  }

  private final Map<String, Style> styles;

  private WordStyles(Map<String, Style> styles) {
    this.styles = styles;
  }

  /** Reads a part with styles. */
  static WordStyles read(InputStream xml) throws Exception {
    Reader reader = new Reader();
    XMLReaderUtils.parseSAX(xml, reader, LibraryContext.create());
    return new WordStyles(reader.styles);
  }

  /** What a paragraph says of its numbering, and its style where it says nothing. */
  Place place(ParagraphProperties paragraph) {
    int numbering = paragraph.getNumId();
    int level = paragraph.getIlvl();
    Style style = paragraph.getStyleID() == null ? null : styles.get(paragraph.getStyleID());
    for (int i = 0; i < MAX_BASES && style != null && (numbering < 0 || level < 0); i++) {
      numbering = numbering < 0 ? style.numbering : numbering;
      level = level < 0 ? style.level : level;
      style = style.base == null ? null : styles.get(style.base);
    }
    return new Place(numbering, numbering > 0 ? Math.max(0, level) : level);
  }

  private static final class Reader extends DefaultHandler {
    private final Map<String, Style> styles = new HashMap<>();
    private Style current = new Style();

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
      switch (localName) {
        case "style" -> {
          current = new Style();
          String id = attributes.getValue(uri, "styleId");
          if (id != null) {
            styles.put(id, current);
          }
        }
        case "basedOn" -> current.base = attributes.getValue(uri, "val");
        case "numId" -> current.numbering = number(attributes.getValue(uri, "val"));
        case "ilvl" -> current.level = number(attributes.getValue(uri, "val"));
        default -> {}
      }
    }

    private static int number(@Nullable String value) {
      return value != null && value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
    }
  }
}
