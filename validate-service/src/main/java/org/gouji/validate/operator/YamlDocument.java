package org.gouji.validate.operator;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A file as YAML nodes that know their places. Only plain YAML passes: one document, no anchors,
 * aliases or tags, little nesting. What is left cannot grow beyond the size of the file.
 *
 * @param file its name
 * @param lines its text
 * @param root the topmost node; null for an empty file
 */
record YamlDocument(String file, List<String> lines, @Nullable Node root) {
  private static final int MAX_DEPTH = 8;

  /** Reads a file; says what is wrong and gives nothing where it is no plain YAML. */
  static Optional<YamlDocument> read(RuleFile file, Faults faults) {
    String text = text(file, faults);
    if (text == null) {
      return Optional.empty();
    }
    int before = faults.size();
    try {
      refuseAllButPlain(file.name(), text, faults);
      if (faults.size() > before) {
        return Optional.empty();
      }
      Node root = new Yaml(options()).compose(new StringReader(text));
      return Optional.of(new YamlDocument(file.name(), text.lines().toList(), root));
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
      faults.add(place(file.name(), mark), "not YAML: " + e.getProblem());
    } catch (ReaderException e) {
      int line = (int) text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count() + 1;
      faults.add(
          new Place(file.name(), line, 1),
          "not YAML: the character U+%04X is not allowed".formatted(e.getCodePoint()));
    } catch (YAMLException e) {
      faults.add(new Place(file.name(), 1, 1), "not YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  private static @Nullable String text(RuleFile file, Faults faults) {
    Place start = new Place(file.name(), 1, 1);
    byte[] content = file.content();
    if (content.length > RuleFile.MAX_BYTES) {
      faults.add(start, "larger than " + RuleFile.MAX_BYTES / 1024 + " KiB");
      return null;
    }
    ByteBuffer bytes = ByteBuffer.wrap(content);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes)
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int read = 0; read < bytes.position(); read++) {
        line += content[read] == '\n' ? 1 : 0;
      }
      faults.add(new Place(file.name(), line, 1), "not UTF-8");
      return null;
    }
  }

  private static void refuseAllButPlain(String file, String text, Faults faults) {
    int depth = 0;
    int documents = 0;
    for (Event event : new Yaml(options()).parse(new StringReader(text))) {
      Place place = place(file, event.getStartMark());
      if (event instanceof AliasEvent) {
        faults.add(place, "aliases are not allowed");
      } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
        faults.add(place, "anchors are not allowed");
      }
      if (tag(event) != null) {
        faults.add(place, "tags are not allowed");
      }
      if (event instanceof DocumentStartEvent && ++documents > 1) {
        faults.add(place, "a second document is not allowed");
        return;
      }
      if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
        faults.add(place, "nested deeper than " + MAX_DEPTH + " levels");
        return;
      }
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
    }
  }

  private static @Nullable String tag(Event event) {
    if (event instanceof CollectionStartEvent collection) {
      return collection.getTag();
    }
    return event instanceof ScalarEvent scalar ? scalar.getTag() : null;
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(MAX_DEPTH + 2);
    options.setCodePointLimit(RuleFile.MAX_BYTES);
    return options;
  }

  static Place place(String file, @Nullable Mark mark) {
    return mark == null
        ? new Place(file, 1, 1)
        : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
