package org.gouji.validate.operator;

import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A value as it is written, whatever YAML would make of it.
 *
 * @param value the text
 * @param place where it begins
 * @param first where its first character stands; behind a quotation mark or below a {@code |}
 * @param exact whether its lines are the file's
 */
record Scalar(String value, Place place, Place first, boolean exact) {

  static Scalar of(ScalarNode node, YamlDocument document) {
    Place start = YamlDocument.place(document.file(), node.getStartMark());
    ScalarStyle style = node.getScalarStyle();
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      Place below = new Place(start.file(), start.line() + 1, indent(document, start.line()));
      return new Scalar(node.getValue(), start, below, style == ScalarStyle.LITERAL);
    }
    int quote = style == ScalarStyle.PLAIN ? 0 : 1;
    boolean oneLine = node.getStartMark().getLine() == node.getEndMark().getLine();
    Place first = new Place(start.file(), start.line(), start.column() + quote);
    return new Scalar(node.getValue(), start, first, oneLine);
  }

  private static int indent(YamlDocument document, int lineBelow) {
    List<String> lines = document.lines();
    String line = lineBelow < lines.size() ? lines.get(lineBelow) : "";
    return line.length() - line.stripLeading().length() + 1;
  }

  /**
   * The place of a character of the value.
   *
   * @param line the line within the value, from 1
   * @param column the column within that line, from 0
   */
  Place at(int line, int column) {
    if (!exact) {
      return first;
    }
    boolean below = line > 1 || first.line() > place.line();
    return new Place(
        first.file(), first.line() + line - 1, (line == 1 || below ? first.column() : 1) + column);
  }
}
