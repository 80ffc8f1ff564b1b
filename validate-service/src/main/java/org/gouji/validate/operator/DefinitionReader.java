package org.gouji.validate.operator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.validate.catalogue.Division;
import org.gouji.validate.catalogue.RuleMetadata;
import org.gouji.validate.catalogue.Threshold;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.engine.RuleInForce;
import org.gouji.validate.operator.ExpressionCompiler.Result;
import org.jspecify.annotations.Nullable;

/** Reads an entry of {@code rules:}. */
final class DefinitionReader {
  static final Set<String> KEYS =
      Set.of(
          "id",
          "severity",
          "title",
          "message",
          "explanation",
          "legalBasis",
          "fromYear",
          "toYear",
          "editions",
          "division",
          "thresholds",
          "when",
          "fails",
          "expected",
          "actual",
          "evidence");

  private static final Set<String> THRESHOLD_KEYS =
      Set.of("name", "default", "min", "max", "zh", "en");
  private static final Pattern ID = Pattern.compile("X[0-9A-Za-z-]{1,20}");
  private static final Pattern NAME = Pattern.compile("[a-z][0-9A-Za-z]{0,39}");

  private final Set<String> editions = new HashSet<>();
  private final Set<String> concepts = new HashSet<>();
  private final ExpressionCompiler compiler;
  private final Faults faults;

  DefinitionReader(Taxonomy taxonomy, Faults faults) {
    taxonomy
        .editions()
        .forEach(
            edition -> {
              editions.add(edition.id());
              concepts.addAll(edition.concepts().keySet());
            });
    this.compiler = new ExpressionCompiler(Set.copyOf(concepts));
    this.faults = faults;
  }

  /** The rule; empty where something is wrong with it, which the faults then say. */
  Optional<RuleInForce> read(YamlMapping entry) {
    int before = faults.size();
    Scalar id = entry.required("id");
    if (id != null && !ID.matcher(id.value()).matches()) {
      faults.add(
          id.place(), "'id' has to be X and 1 to 20 letters, digits or hyphens, such as X01");
    }
    entry.required("severity");
    Severity severity = entry.severity("severity");
    Optional<Message> title = entry.message("title");
    Optional<Message> explanation = entry.message("explanation");
    Optional<Message> legalBasis = entry.message("legalBasis");
    Optional<Message> message = entry.message("message");
    Integer from = entry.year("fromYear");
    Integer to = entry.year("toYear");
    if (from != null && to != null && from > to) {
      faults.add(entry.placeOf("toYear"), "'toYear' lies before 'fromYear'");
    }
    List<String> concerned = editions(entry);
    Division division = SettingReader.division(entry);
    List<Threshold> thresholds = thresholds(entry);
    Set<String> names = new HashSet<>(thresholds.stream().map(Threshold::name).toList());
    Optional<Expression> when = expression(entry, "when", Result.TRUTH, names);
    entry.required("fails");
    Optional<Expression> fails = expression(entry, "fails", Result.TRUTH, names);
    Optional<Expression> expected = expression(entry, "expected", Result.NUMBER, names);
    Optional<Expression> actual = expression(entry, "actual", Result.NUMBER, names);
    List<String> evidence = evidence(entry);
    message.ifPresent(text -> checkNames(entry, new MessageTemplate(text)));
    if (faults.size() > before || id == null || severity == null || fails.isEmpty()) {
      return Optional.empty();
    }
    RuleMetadata metadata =
        new RuleMetadata(
            id.value(),
            severity,
            title.orElseThrow(),
            explanation.orElseThrow(),
            legalBasis.orElseThrow(),
            from,
            to,
            concerned,
            thresholds);
    Definition definition =
        new Definition(
            metadata,
            division,
            message.orElseThrow(),
            text(entry, "when"),
            String.valueOf(text(entry, "fails")),
            text(entry, "expected"),
            text(entry, "actual"),
            evidence);
    return Optional.of(
        new RuleInForce(
            metadata,
            new OperatorRule(
                definition,
                when.orElse(null),
                fails.get(),
                expected.orElse(null),
                actual.orElse(null))));
  }

  private Optional<Expression> expression(
      YamlMapping entry, String key, Result result, Set<String> thresholds) {
    Scalar source = entry.optional(key);
    return source == null
        ? Optional.empty()
        : compiler.compile(key, source, result, thresholds, faults);
  }

  private static @Nullable String text(YamlMapping entry, String key) {
    Scalar scalar = entry.optional(key);
    return scalar == null ? null : scalar.value();
  }

  private List<String> editions(YamlMapping entry) {
    List<String> concerned = new ArrayList<>();
    for (Scalar edition : entry.texts("editions")) {
      if (editions.contains(edition.value())) {
        concerned.add(edition.value());
      } else {
        faults.add(edition.place(), "there is no edition '" + edition.value() + "'");
      }
    }
    return concerned;
  }

  private List<String> evidence(YamlMapping entry) {
    List<String> evidence = new ArrayList<>();
    for (Scalar cell : entry.texts("evidence")) {
      if (isCell(cell.value())) {
        evidence.add(cell.value());
      } else {
        faults.add(cell.place(), "no edition has a concept '" + cell.value() + "'");
      }
    }
    return evidence;
  }

  private boolean isCell(String name) {
    return concepts.contains(
        name.startsWith(MessageTemplate.PREVIOUS)
            ? name.substring(MessageTemplate.PREVIOUS.length())
            : name);
  }

  private void checkNames(YamlMapping entry, MessageTemplate message) {
    for (String name : message.names()) {
      boolean computed = name.equals("expected") || name.equals("actual");
      if (computed && !entry.keys().contains(name)) {
        faults.add(
            entry.placeOf("message"),
            "the message has {%1$s} and the rule no '%1$s'".formatted(name));
      } else if (!MessageTemplate.WORDS.contains(name) && !isCell(name)) {
        faults.add(
            entry.placeOf("message"), "no edition has a concept '%s' for {%1$s}".formatted(name));
      }
    }
  }

  private List<Threshold> thresholds(YamlMapping entry) {
    List<Threshold> thresholds = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlMapping each : entry.mappings("thresholds", THRESHOLD_KEYS)) {
      int before = faults.size();
      Scalar name = each.required("name");
      if (name != null && !NAME.matcher(name.value()).matches()) {
        faults.add(name.place(), "'name' has to be a word of letters and digits, such as factor");
      } else if (name != null && !names.add(name.value())) {
        faults.add(name.place(), "the threshold '" + name.value() + "' stands here twice");
      }
      for (String key : List.of("default", "min", "max")) {
        each.required(key);
      }
      BigDecimal standard = each.decimal("default");
      BigDecimal min = each.decimal("min");
      BigDecimal max = each.decimal("max");
      Scalar zh = each.text("zh");
      Scalar en = each.text("en");
      if (name == null
          || standard == null
          || min == null
          || max == null
          || zh == null
          || en == null) {
        continue;
      }
      if (min.compareTo(standard) > 0 || standard.compareTo(max) > 0) {
        faults.add(each.placeOf("default"), "'default' has to lie between 'min' and 'max'");
      }
      if (faults.size() == before) {
        thresholds.add(
            new Threshold(
                name.value(), standard, min, max, zh.value().strip(), en.value().strip()));
      }
    }
    return thresholds;
  }
}
