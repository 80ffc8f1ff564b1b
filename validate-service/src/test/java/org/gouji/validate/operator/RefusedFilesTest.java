package org.gouji.validate.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.operator.RulesMother.faults;
import static org.gouji.validate.operator.RulesMother.file;
import static org.gouji.validate.operator.RulesMother.rule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedFilesTest {
  private static final String MESSAGE = "message: { zh: 错, en: wrong }";
  private static final String FAILS = "fails: facts['requests.received.total'] > 900";

  @ParameterizedTest
  @MethodSource
  void saysLineColumnAndReason(String content, List<String> expected) {
    assertThat(faults(content)).isEqualTo(expected);
  }

  static Stream<Arguments> saysLineColumnAndReason() {
    return Stream.of(
        refused(
            "settings: [", "1:12 not YAML: expected the node content, but found '<stream end>'"),
        refused(
            "settings:\n  - rule: Y04\n\tenabled: false\n",
            "3:1 not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use"
                + " \\t(TAB) for indentation)"),
        refused("ein Satz", "1:1 expected keys with values: rules, settings"),
        refused("- rule: Y04", "1:1 expected keys with values: rules, settings"),
        refused(
            "setings:\n  - rule: Y04\n", "1:1 unknown key 'setings'; known are rules, settings"),
        refused("settings: Y04", "1:11 'settings' has to be a list"),
        refused("settings: []\nsettings: []\n", "2:1 the key 'settings' stands here twice"),
        refused("settings: []\n---\nsettings: []\n", "2:1 a second document is not allowed"),
        refused("rules: []\n# \u0007\n", "2:1 not YAML: the character U+0007 is not allowed"),
        refused("? [a]\n: b\n", "1:3 a key has to be a word"));
  }

  @ParameterizedTest
  @MethodSource
  void refusesSettings(String settings, List<String> expected) {
    assertThat(faults("settings:\n" + settings.indent(2))).isEqualTo(expected);
  }

  static Stream<Arguments> refusesSettings() {
    return Stream.of(
        refused("- enabled: false", "2:5 'rule' is absent"),
        refused("- rule: Y4\n  enabled: false", "2:11 no rule has the id 'Y4'"),
        refused("- rule: Y04", "2:5 sets nothing: neither enabled nor severity nor thresholds"),
        refused("- rule: Y04\n  enabled: no", "3:14 'enabled' has to be true or false"),
        refused("- rule: Y04\n  enabled:", "3:13 'enabled' is empty"),
        refused("- rule: Y04\n  enabled: [true]", "3:14 'enabled' has to be one value"),
        refused(
            "- rule: Y04\n  severity: Error", "3:15 'severity' has to be error, warning or info"),
        refused(
            "- rule: Y04\n  enabled: true\n  division: \"3403\"",
            "4:15 'division' has to be a division code of six, nine or twelve digits such as"
                + " 340000"),
        refused(
            "- rule: Y04\n  enabled: true\n  fromYear: 23",
            "4:15 'fromYear' has to be a year such as 2023"),
        refused(
            "- rule: Y04\n  enabled: true\n  fromYear: 2023\n  toYear: 2022",
            "5:13 'toYear' lies before 'fromYear'"),
        refused(
            "- rule: Y04\n  thresholds: { factr: 3 }",
            "3:26 rule Y04 has no threshold 'factr'; it has [factor, leastDifference]"),
        refused(
            "- rule: Y04\n  thresholds: { factor: 1.4 }",
            "3:27 threshold 'factor' of rule Y04 may be 1.5 to 1000"),
        refused(
            "- rule: Y04\n  thresholds: { factor: 1e9 }",
            "3:27 'factor' has to be a plain number such as 10 or 0.8"),
        refused(
            "- rule: Y04\n  enabled: false\n  division: 340000\n- rule: Y04\n  enabled: true\n"
                + "  division: \"340000\"",
            "5:5 sets the same of rule Y04 for the same reports as rules.yaml:2:5"),
        refused(
            "- rule: N07\n  severity: info\n  toYear: 2021\n- rule: N07\n  severity: error\n"
                + "  fromYear: 2021",
            "5:5 sets the same of rule N07 for the same reports as rules.yaml:2:5"),
        refused(
            "- rule: Y4\n  severity: fatal\n  colour: red",
            "2:11 no rule has the id 'Y4'",
            "3:15 'severity' has to be error, warning or info",
            "4:5 unknown key 'colour'; known are division, enabled, fromYear, rule, severity,"
                + " thresholds, toYear"));
  }

  @ParameterizedTest
  @MethodSource
  void refusesRules(String content, List<String> expected) {
    assertThat(faults(content)).isEqualTo(expected);
  }

  static Stream<Arguments> refusesRules() {
    return Stream.of(
        refused(
            "rules:\n  - id: T301\n",
            "2:5 'severity' is absent",
            "2:5 'title' is absent",
            "2:5 'explanation' is absent",
            "2:5 'legalBasis' is absent",
            "2:5 'message' is absent",
            "2:5 'fails' is absent",
            "2:9 'id' has to be X and 1 to 20 letters, digits or hyphens, such as X01"),
        refused(rule(MESSAGE, "fails: 1 +"), refusedExpression(8, 15)),
        refused(
            rule(MESSAGE, "fails: facts['requests.received.total']"),
            "8:12 'fails' has to be true or false and is of type decimal"),
        refused(
            rule(MESSAGE, "fails: \"facts['requests.received.total'] + 'one' > 3\""),
            "8:46 CEL: found no matching overload for '_+_' applied to '(decimal, string)'"),
        refused(
            rule(MESSAGE, "fails: |", "  facts['requests.received.total'] > 3 &&", "  nothing"),
            "10:7 CEL: undeclared reference to 'nothing' (in container '')"),
        refused(
            rule(MESSAGE, "fails: facts['requests.recieved.total'] > 3"),
            "8:12 no edition has a concept 'requests.recieved.total'"),
        refused(
            rule(MESSAGE, "fails: facts.size() > 3"),
            "8:12 'facts' can only be read by a key in quotation marks, such as"
                + " facts['proactive.coerciveMeasures.change']"),
        refused(
            rule(MESSAGE, "fails: previous['requests.' + 'received.total'] > 3"),
            "8:12 'previous' can only be read by a key in quotation marks, such as"
                + " previous['proactive.coerciveMeasures.change']"),
        refused(rule(MESSAGE, "fails: agency.nmae == 'x'"), "8:12 'agency' has no 'nmae'"),
        refused(
            rule(MESSAGE, FAILS, "expected: thresholds.most + 1"),
            "9:15 'thresholds' has no 'most'"),
        refused(
            rule(MESSAGE, FAILS, "expected: \"'three'\""),
            "9:16 'expected' has to be a number and is of type string"),
        refused(
            rule(MESSAGE, FAILS, "evidence: [requests.received.total, requests.total]"),
            "9:41 no edition has a concept 'requests.total'"),
        refused(rule(MESSAGE, FAILS, "editions: [2020]"), "9:16 there is no edition '2020'"),
        refused(
            rule("message: { zh: \"{expected}\", en: \"{requests.total}\" }", FAILS),
            "7:14 the message has {expected} and the rule no 'expected'",
            "7:14 no edition has a concept 'requests.total' for {requests.total}"),
        refused(rule("message: wrong", FAILS), "7:14 expected keys with values: en, zh"),
        refused(rule("message: { zh: 错 }", FAILS), "7:14 'en' is absent"),
        refused(
            rule(MESSAGE, FAILS, "thresholds: [{name: most, default: 9, min: 1, max: 8, zh: 上限}]"),
            "9:18 'en' is absent"),
        refused(
            rule(
                MESSAGE,
                FAILS,
                "thresholds: [{name: most, default: 9, min: 1, max: 8, zh: 上限, en: most}]"),
            "9:40 'default' has to lie between 'min' and 'max'"));
  }

  private static String refusedExpression(int line, int column) {
    return line
        + ":"
        + column
        + " CEL: mismatched input '<EOF>' expecting {'[', '{', '(', '.', '-', '!', 'true',"
        + " 'false', 'null', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER}";
  }

  @Test
  void refusesWhatCouldGrowBeyondItsSize() {
    // given
    String bomb =
        "a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nsettings: [*b, *b, *b, *b]\nrules: !!set {}\n";
    String deep = "settings: " + "[".repeat(5000) + "]".repeat(5000);

    // when
    List<String> faults = faults(bomb);

    // then
    assertThat(faults)
        .contains(
            "1:4 anchors are not allowed",
            "2:8 aliases are not allowed",
            "3:12 aliases are not allowed",
            "4:8 tags are not allowed");
    assertThat(faults(deep)).containsExactly("1:18 nested deeper than 8 levels");
  }

  @Test
  void refusesWhatIsTooLargeOrNotInUtf8() {
    // given
    RuleFile large = file("large.yaml", "#".repeat(RuleFile.MAX_BYTES) + "\n");
    RuleFile other =
        new RuleFile("other.yml", "rules: []\n# caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));

    // when
    List<Fault> faults = faults(large, other);

    // then
    assertThat(faults)
        .extracting(Fault::toString)
        .containsExactly("large.yaml:1:1: larger than 256 KiB", "other.yml:2:1: not UTF-8");
  }

  @Test
  void refusesExpressionsThatTakeTooMuch() {
    String large = "fails: facts['requests.received.total'] > 1" + " + 1".repeat(1000);
    String nested = "fails: " + "(".repeat(100) + "true" + ")".repeat(100);

    assertThat(faults(rule(MESSAGE, large))).singleElement().asString().contains("8:12 CEL: ");
    assertThat(faults(rule(MESSAGE, nested))).singleElement().asString().contains("8:12 CEL: ");
  }

  @Test
  void refusesMoreFilesThanThereMayBe() {
    // given
    RuleFile[] files =
        IntStream.rangeClosed(0, RulesCompiler.MOST_FILES)
            .mapToObj(number -> file("%03d.yaml".formatted(number), ""))
            .toArray(RuleFile[]::new);

    // when
    List<Fault> faults = faults(files);

    // then
    assertThat(faults)
        .extracting(Fault::toString)
        .containsExactly("200.yaml:1:1: more than 200 files");
  }

  @Test
  void tellsTheFaultsOfAllFilesAtOnceInTheirOrder() {
    // given
    RuleFile second =
        file("b.yaml", rule(MESSAGE, FAILS) + "settings:\n  - {rule: X02, enabled: false}\n");
    RuleFile first = file("a.yaml", rule(MESSAGE, FAILS));
    RuleFile third = file("c.yaml", "rules: 3");

    // when
    List<Fault> faults = faults(third, second, first);

    // then
    assertThat(faults)
        .extracting(Fault::toString)
        .containsExactly(
            "b.yaml:2:9: the rule X01 stands already at a.yaml:2:9",
            "b.yaml:10:12: no rule has the id 'X02'",
            "c.yaml:1:8: 'rules' has to be a list");
  }

  @Test
  void aRuleWithAFaultIsNoUnknownRuleToItsSettings() {
    // given
    String content = rule(MESSAGE, "fails: maybe") + "settings:\n  - {rule: X01, enabled: false}\n";

    // when
    List<String> faults = faults(content);

    // then
    assertThat(faults)
        .containsExactly("8:12 CEL: undeclared reference to 'maybe' (in container '')");
  }

  @Test
  void takesFilesThatSayNothing() {
    assertThat(faults(file("a.yaml", ""), file("b.yaml", "# later\n"), file("c.yaml", "rules: []")))
        .isEmpty();
  }

  @Test
  void readsAFileWithAByteOrderMarkAndWindowsLines() {
    // given
    String content = rule(MESSAGE, FAILS).lines().collect(Collectors.joining("\r\n", "\uFEFF", ""));

    // when
    List<String> faults = faults(content);

    // then
    assertThat(faults).isEmpty();
  }

  private static Arguments refused(String content, String... faults) {
    return Arguments.of(content, List.of(faults));
  }
}
