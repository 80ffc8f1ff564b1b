package org.gouji.validate.operator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The entries of a YAML mapping, read one by one; what is wrong with them is said and left out. */
final class YamlMapping {
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");
  private static final int LONGEST_TEXT = 2000;

  private final YamlDocument document;
  private final Place place;
  private final Map<String, Node> entries;
  private final Faults faults;

  private YamlMapping(
      YamlDocument document, Place place, Map<String, Node> entries, Faults faults) {
    this.document = document;
    this.place = place;
    this.entries = entries;
    this.faults = faults;
  }

  /**
   * A node as a mapping.
   *
   * @param known the keys that it may have
   * @return empty where it is none
   */
  static Optional<YamlMapping> of(
      Node node, YamlDocument document, Set<String> known, Faults faults) {
    Place place = YamlDocument.place(document.file(), node.getStartMark());
    if (!(node instanceof MappingNode mapping)) {
      faults.add(place, "expected keys with values: " + String.join(", ", sorted(known)));
      return Optional.empty();
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      Place at = YamlDocument.place(document.file(), entry.getKeyNode().getStartMark());
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        faults.add(at, "a key has to be a word");
      } else if (!known.isEmpty() && !known.contains(key.getValue())) {
        faults.add(
            at,
            "unknown key '%s'; known are %s"
                .formatted(key.getValue(), String.join(", ", sorted(known))));
      } else if (entries.putIfAbsent(key.getValue(), entry.getValueNode()) != null) {
        faults.add(at, "the key '" + key.getValue() + "' stands here twice");
      }
    }
    return Optional.of(new YamlMapping(document, place, entries, faults));
  }

  private static List<String> sorted(Set<String> known) {
    return known.stream().sorted().toList();
  }

  Place place() {
    return place;
  }

  Set<String> keys() {
    return entries.keySet();
  }

  /** The place of a value, or of the mapping where there is none. */
  Place placeOf(String key) {
    Node node = entries.get(key);
    return node == null ? place : YamlDocument.place(document.file(), node.getStartMark());
  }

  /** A text that need not be there. */
  @Nullable Scalar optional(String key) {
    Node node = entries.get(key);
    if (node == null) {
      return null;
    }
    return scalar(node, "'" + key + "'");
  }

  /** A text that has to be there. */
  @Nullable Scalar required(String key) {
    if (!entries.containsKey(key)) {
      faults.add(place, "'" + key + "' is absent");
    }
    return optional(key);
  }

  private @Nullable Scalar scalar(Node node, String what) {
    if (!(node instanceof ScalarNode text)) {
      faults.add(
          YamlDocument.place(document.file(), node.getStartMark()), what + " has to be one value");
      return null;
    }
    Scalar scalar = Scalar.of(text, document);
    if (scalar.value().isBlank()) {
      faults.add(scalar.place(), what + " is empty");
      return null;
    }
    return scalar;
  }

  /** A text that stands for something; what cannot be made of it is a fault with that reason. */
  <T> @Nullable T as(String key, Function<String, @Nullable T> reading, String expected) {
    Scalar scalar = optional(key);
    if (scalar == null) {
      return null;
    }
    T value = reading.apply(scalar.value());
    if (value == null) {
      faults.add(scalar.place(), "'" + key + "' has to be " + expected);
    }
    return value;
  }

  @Nullable Integer year(String key) {
    return as(
        key,
        text -> YEAR.matcher(text).matches() ? Integer.valueOf(text) : null,
        "a year such as 2023");
  }

  @Nullable Boolean truth(String key) {
    return as(
        key,
        text -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null,
        "true or false");
  }

  @Nullable Severity severity(String key) {
    return as(
        key,
        text ->
            switch (text) {
              case "error" -> Severity.ERROR;
              case "warning" -> Severity.WARNING;
              case "info" -> Severity.INFO;
              default -> null;
            },
        "error, warning or info");
  }

  @Nullable BigDecimal decimal(String key) {
    return as(
        key,
        text -> DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null,
        "a plain number such as 10 or 0.8");
  }

  /** A text of bounded length. */
  @Nullable Scalar text(String key) {
    Scalar scalar = required(key);
    if (scalar != null && scalar.value().length() > LONGEST_TEXT) {
      faults.add(scalar.place(), "'" + key + "' is longer than " + LONGEST_TEXT + " characters");
      return null;
    }
    return scalar;
  }

  /** A text in both languages, each on a line of its own. */
  Optional<Message> message(String key) {
    Optional<YamlMapping> languages = mapping(key, Set.of("zh", "en"));
    Scalar zh = languages.map(each -> each.text("zh")).orElse(null);
    Scalar en = languages.map(each -> each.text("en")).orElse(null);
    return zh == null || en == null
        ? Optional.empty()
        : Optional.of(new Message(zh.value().strip(), en.value().strip()));
  }

  /** A mapping that has to be there. */
  Optional<YamlMapping> mapping(String key, Set<String> known) {
    Node node = entries.get(key);
    if (node == null) {
      faults.add(place, "'" + key + "' is absent");
      return Optional.empty();
    }
    return of(node, document, known, faults);
  }

  /** The items of a list that need not be there. */
  List<Node> items(String key) {
    Node node = entries.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    faults.add(placeOf(key), "'" + key + "' has to be a list");
    return List.of();
  }

  /** The items of a list of mappings. */
  List<YamlMapping> mappings(String key, Set<String> known) {
    List<YamlMapping> mappings = new ArrayList<>();
    items(key).forEach(node -> of(node, document, known, faults).ifPresent(mappings::add));
    return mappings;
  }

  /** The items of a list of texts. */
  List<Scalar> texts(String key) {
    List<Scalar> texts = new ArrayList<>();
    for (Node node : items(key)) {
      Scalar scalar = scalar(node, "an item of '" + key + "'");
      if (scalar != null) {
        texts.add(scalar);
      }
    }
    return texts;
  }
}
