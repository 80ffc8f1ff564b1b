package org.gouji.validate.engine;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.validate.catalogue.Catalogue;
import org.gouji.validate.catalogue.EffectiveSettings;
import org.gouji.validate.catalogue.RuleMetadata;
import org.gouji.validate.catalogue.Settings;
import org.gouji.validate.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The rules that reports are checked by, with the settings on them. Immutable: a change of rules is
 * another set.
 */
public final class RuleSet {
  private static final int DIGEST_BYTES = 16;

  private final List<RuleInForce> rules;
  private final Set<String> own;
  private final Settings settings;
  private final String digest;
  private final Catalogue catalogue;
  private final Map<String, EffectiveSettings> unset;

  private RuleSet(List<RuleInForce> rules, Set<String> own, Settings settings, String digest) {
    this.rules = rules.stream().sorted(Comparator.comparing(rule -> rule.metadata().id())).toList();
    this.own = Set.copyOf(own);
    this.settings = settings;
    this.digest = digest;
    this.catalogue = new Catalogue(rules.stream().map(RuleInForce::metadata).toList());
    this.unset =
        rules.stream()
            .map(RuleInForce::metadata)
            .collect(
                Collectors.toMap(RuleMetadata::id, rule -> Settings.NONE.of(rule, null, null)));
  }

  /**
   * The rules that ship with the service, as they ship.
   *
   * @param taxonomy the editions whose tie-outs are rules
   */
  public static RuleSet builtIn(Taxonomy taxonomy) {
    return of(Catalogue.builtIn(), BuiltInRules.of(taxonomy));
  }

  /**
   * Rules without settings.
   *
   * @throws IllegalArgumentException when the catalogue has a rule that nothing checks, or lacks
   *     one of them
   */
  static RuleSet of(Catalogue catalogue, List<Rule> rules) {
    return new RuleSet(
        matched(catalogue, rules), Set.of(), Settings.NONE, digest(catalogue.rules()));
  }

  /**
   * This set with an installation's own rules and settings in place of those that it has.
   *
   * @param ownRules rules whose ids are none of the built-in ones
   * @param wanted settings on rules of either kind
   * @param definition what the rules are made from, as data; it goes into the digest
   */
  public RuleSet with(List<RuleInForce> ownRules, Settings wanted, List<?> definition) {
    List<RuleInForce> shipped =
        rules.stream().filter(rule -> !own.contains(rule.metadata().id())).toList();
    return new RuleSet(
        Stream.concat(shipped.stream(), ownRules.stream()).toList(),
        ownRules.stream().map(rule -> rule.metadata().id()).collect(Collectors.toSet()),
        wanted,
        digest(
            List.of(
                shipped.stream().map(RuleInForce::metadata).toList(), definition, wanted.all())));
  }

  /** Those rules alone; the digest stays that of the whole. */
  public RuleSet only(Predicate<RuleInForce> which) {
    List<RuleInForce> rest = rules.stream().filter(which).toList();
    Set<String> ownRest = new HashSet<>(own);
    ownRest.retainAll(rest.stream().map(rule -> rule.metadata().id()).toList());
    return new RuleSet(rest, ownRest, settings, digest);
  }

  /** The metadata of all of them. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** All of them, by id. */
  public List<RuleInForce> rules() {
    return rules;
  }

  /** Whether the rule of that id is the installation's own. */
  public boolean isOwn(String ruleId) {
    return own.contains(ruleId);
  }

  /** The settings on them. */
  public Settings settings() {
    return settings;
  }

  /** Tells sets apart: two of one digest say the same of every report. */
  public String digest() {
    return digest;
  }

  /** How a rule of this set is for a report. */
  public EffectiveSettings settingsFor(RuleMetadata rule, StructuredReport report) {
    return settingsFor(rule, report.agency().divisionCode(), report.year());
  }

  /** How a rule of this set is for reports of agencies of a division on a year. */
  EffectiveSettings settingsFor(
      RuleMetadata rule, @Nullable String divisionCode, @Nullable Integer year) {
    EffectiveSettings standard = unset.get(rule.id());
    if (standard != null && settings.on(rule.id()).isEmpty()) {
      return standard;
    }
    return settings.of(rule, divisionCode, year);
  }

  private static List<RuleInForce> matched(Catalogue catalogue, List<Rule> rules) {
    Map<String, Rule> byId = new TreeMap<>();
    rules.forEach(rule -> byId.put(rule.id(), rule));
    TreeSet<String> unmatched = new TreeSet<>(byId.keySet());
    for (RuleMetadata metadata : catalogue.rules()) {
      if (!unmatched.remove(metadata.id())) {
        throw new IllegalArgumentException("nothing checks rule " + metadata.id());
      }
    }
    if (!unmatched.isEmpty()) {
      throw new IllegalArgumentException("rules without an entry in the catalogue: " + unmatched);
    }
    return catalogue.rules().stream()
        .map(metadata -> new RuleInForce(metadata, byId.get(metadata.id())))
        .toList();
  }

  private static String digest(Object data) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(ContractJson.write(data));
      return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
