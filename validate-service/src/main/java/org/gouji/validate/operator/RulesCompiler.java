package org.gouji.validate.operator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.validate.catalogue.RuleMetadata;
import org.gouji.validate.catalogue.Setting;
import org.gouji.validate.catalogue.Settings;
import org.gouji.validate.engine.RuleInForce;
import org.gouji.validate.engine.RuleSet;

/** Makes a rule set of the built-in rules and an installation's files: of all of them, or none. */
public final class RulesCompiler {
  /** The most files that there may be. */
  public static final int MOST_FILES = 200;

  private static final int MOST_RULES = 500;
  private static final int MOST_SETTINGS = 2000;
  private static final Set<String> KEYS = Set.of("settings", "rules");

  private final RuleSet builtIn;
  private final Taxonomy taxonomy;

  /**
   * A compiler.
   *
   * @param builtIn the rules that ship with the service
   * @param taxonomy the editions whose concepts expressions may read
   */
  public RulesCompiler(RuleSet builtIn, Taxonomy taxonomy) {
    this.builtIn = builtIn;
    this.taxonomy = taxonomy;
  }

  /** The rule set of no files. */
  public RuleSet builtIn() {
    return builtIn;
  }

  /**
   * The rule set of these files.
   *
   * @throws RulesRefusedException with everything that is wrong with any of them
   */
  public RuleSet compile(List<RuleFile> files) throws RulesRefusedException {
    Faults faults = new Faults();
    if (files.size() > MOST_FILES) {
      faults.add(new Place(files.get(MOST_FILES).name(), 1, 1), "more than 200 files");
      throw new RulesRefusedException(faults.sorted());
    }
    List<YamlMapping> documents = new ArrayList<>();
    files.stream()
        .sorted(Comparator.comparing(RuleFile::name))
        .forEach(
            file ->
                YamlDocument.read(file, faults)
                    .filter(document -> document.root() != null)
                    .flatMap(document -> top(document, faults))
                    .ifPresent(documents::add));
    Map<String, Place> declared = new HashMap<>();
    List<RuleInForce> own = rules(documents, declared, faults);
    List<Setting> settings = settings(documents, own, declared.keySet(), faults);
    if (!faults.isEmpty()) {
      throw new RulesRefusedException(faults.sorted());
    }
    return builtIn.with(
        own,
        new Settings(settings),
        own.stream().map(rule -> ((OperatorRule) rule.rule()).definition()).toList());
  }

  private static Optional<YamlMapping> top(YamlDocument document, Faults faults) {
    return YamlMapping.of(Objects.requireNonNull(document.root()), document, KEYS, faults);
  }

  private List<RuleInForce> rules(
      List<YamlMapping> documents, Map<String, Place> places, Faults faults) {
    DefinitionReader reader = new DefinitionReader(taxonomy, faults);
    List<RuleInForce> rules = new ArrayList<>();
    for (YamlMapping document : documents) {
      for (YamlMapping entry : document.mappings("rules", DefinitionReader.KEYS)) {
        Scalar id = entry.optional("id");
        Place first = id == null ? null : places.putIfAbsent(id.value(), id.place());
        if (id != null && first != null) {
          faults.add(id.place(), "the rule %s stands already at %s".formatted(id.value(), first));
        }
        if (places.size() > MOST_RULES) {
          faults.add(entry.place(), "more than " + MOST_RULES + " rules");
          return rules;
        }
        reader.read(entry).ifPresent(rules::add);
      }
    }
    return rules;
  }

  private List<Setting> settings(
      List<YamlMapping> documents, List<RuleInForce> own, Set<String> declared, Faults faults) {
    Map<String, RuleMetadata> known = new HashMap<>();
    builtIn.catalogue().rules().forEach(rule -> known.put(rule.id(), rule));
    own.forEach(rule -> known.put(rule.metadata().id(), rule.metadata()));
    Map<String, Map<Setting, Place>> byRule = new HashMap<>();
    List<Setting> settings = new ArrayList<>();
    for (YamlMapping document : documents) {
      for (YamlMapping entry : document.mappings("settings", SettingReader.KEYS)) {
        if (settings.size() >= MOST_SETTINGS) {
          faults.add(entry.place(), "more than " + MOST_SETTINGS + " settings");
          return settings;
        }
        SettingReader.read(entry, known, declared, faults)
            .ifPresent(
                setting -> {
                  Map<Setting, Place> others =
                      byRule.computeIfAbsent(setting.ruleId(), id -> new HashMap<>());
                  others.entrySet().stream()
                      .filter(other -> other.getKey().contradicts(setting))
                      .map(Map.Entry::getValue)
                      .min(Comparator.comparing(Place::toString))
                      .ifPresent(
                          place ->
                              faults.add(
                                  entry.place(),
                                  "sets the same of rule %s for the same reports as %s"
                                      .formatted(setting.ruleId(), place)));
                  others.put(setting, entry.place());
                  settings.add(setting);
                });
      }
    }
    return settings;
  }
}
