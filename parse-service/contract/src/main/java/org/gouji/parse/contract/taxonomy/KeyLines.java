package org.gouji.parse.contract.taxonomy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where the keys of a file stand, for problems that are found after the key was read. */
final class KeyLines {
  private final List<Key> keys;

  private KeyLines(List<Key> keys) {
    this.keys = List.copyOf(keys);
  }

  private record Key(String name, int depth, int line) {}

  /**
   * Collects the keys of a file.
   *
   * @throws IOException when the file is not well formed
   */
  static KeyLines of(JsonFactory format, byte[] content) throws IOException {
    List<Key> keys = new ArrayList<>();
    try (JsonParser parser = format.createParser(content)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          keys.add(
              new Key(
                  parser.currentName(),
                  parser.getParsingContext().getNestingDepth(),
                  parser.currentTokenLocation().getLineNr()));
        }
      }
    }
    return new KeyLines(keys);
  }

  /**
   * The line of the last key of that name and depth, no further down than a line; else that one.
   */
  int last(String name, int depth, int notAfter) {
    return keys.stream()
        .filter(key -> key.name().equals(name) && key.depth() == depth && key.line() <= notAfter)
        .mapToInt(Key::line)
        .max()
        .orElse(notAfter);
  }
}
