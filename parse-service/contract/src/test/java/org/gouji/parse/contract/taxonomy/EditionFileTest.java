package org.gouji.parse.contract.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.parse.contract.taxonomy.EditionYaml.with;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EditionFileTest {

  @Test
  void readsAConsistentEdition() {
    // when
    Edition edition = read(EditionYaml.CONSISTENT);

    // then
    assertThat(edition.id()).isEqualTo("2028");
    assertThat(edition.concepts().keySet())
        .containsExactly(
            "requests.received.person", "requests.received.total", "requests.granted.total");
    assertThat(edition.sections().get(0).heading())
        .isEqualTo(new Label("总体情况", "Overview", List.of("概况")));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void refusesAFaultyEditionAndNamesTheFault(String yaml, List<String> problems) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOfSatisfying(
            InconsistentTaxonomyException.class,
            refused -> {
              assertThat(refused.file()).isEqualTo("planted.yaml");
              assertThat(refused.problems()).containsExactlyElementsOf(problems);
            });
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        argumentSet(
            "syntax",
            with("  from: 2028", "  from: [2028"),
            List.of("line 8: while parsing a flow sequence, expected ',' or ']', but got :")),
        argumentSet(
            "a key twice",
            with("years:", "id: again\nyears:"),
            fault("line 6: Duplicate field 'id'")),
        argumentSet("nothing in it", "", fault("line 1: something else belongs here")),
        argumentSet("null", "~", fault("no edition in it")),
        argumentSet("no mapping", "- id: x", fault("line 1: something else belongs here")),
        argumentSet(
            "two documents",
            EditionYaml.CONSISTENT + "---\nid: x\n",
            fault("line 59: something else belongs here")),
        argumentSet(
            "an empty item",
            with("        - { zh: \"申请人\", en: \"Applicants\" }", "        -"),
            fault("line 28: tables[0].blocks[0].captions[0]: something else belongs here")),
        argumentSet(
            "unknown keys",
            with("  from: 2028", "  from: 2028\n  until: 2030\ncolour: red"),
            List.of("line 8: unknown key until", "line 9: unknown key colour")),
        argumentSet(
            "unknown value",
            with("axis: perRow", "axis: diagonal"),
            List.of("line 53: diagonal is no Axis", "relation T302 lacks its axis or comparison")),
        argumentSet("no id", with("id: \"2028\"\n", ""), fault("the edition's id is absent")),
        argumentSet(
            "no number",
            with("  number: \"函〔2028〕7号\"\n", ""),
            fault("the notice's number is absent")),
        argumentSet(
            "no years",
            with("  from: 2028\n", "  to: 2029\n"),
            fault("the reporting years are absent")),
        argumentSet(
            "years backwards",
            with("  from: 2028\n", "  from: 2028\n  to: 2027\n"),
            fault("the reporting years end before they begin")),
        argumentSet(
            "a section twice, so another is absent",
            with("kind: problems", "kind: overview"),
            List.of("section OVERVIEW is there twice", "section PROBLEMS is absent")),
        argumentSet(
            "no zh label",
            with("zh: \"新收\", ", ""),
            fault("the zh label of row requests.received is absent")),
        argumentSet(
            "no en label",
            with(", en: \"Persons\"", ""),
            fault("the en label of column person of block requests is absent")),
        argumentSet(
            "a label that is blank",
            with("zh: \"问题\"", "zh: \" \""),
            fault("the zh label of section PROBLEMS is absent")),
        argumentSet(
            "no label",
            with("            label: { zh: \"结果\", en: \"Outcomes\" }\n", ""),
            fault("group results has no label")),
        argumentSet(
            "a concept twice",
            with("id: requests.granted", "id: requests.received")
                .replace("right: [requests.granted]", "right: [requests.received]"),
            fault("concept requests.received.total is there twice")),
        argumentSet(
            "a column twice",
            with("- id: person", "- id: total"),
            List.of(
                "column in block requests total is there twice",
                "concept requests.received.total is there twice",
                "concept requests.granted.total is there twice")),
        argumentSet(
            "an unknown group",
            with("path: [results]", "path: [outcomes]"),
            fault("row requests.granted names an unknown group outcomes")),
        argumentSet(
            "an unknown column",
            with("columns: [total]", "columns: [sum]"),
            fault("row requests.granted names an unknown column sum")),
        argumentSet(
            "an empty table",
            "id: \"1\"\n"
                + between("notice:", "tables:")
                + "tables:\n  - id: t\n    section: other\n    label: { zh: \"表\", en: \"T\" }\n",
            fault("table t is empty")),
        argumentSet(
            "no tables",
            "id: \"1\"\n" + between("notice:", "tables:"),
            fault("there are no tables")),
        argumentSet(
            "a relation to an unknown table",
            with("table: requests\n    axis: perRow", "table: petitions\n    axis: perRow"),
            fault("relation T302 names an unknown table petitions")),
        argumentSet(
            "a relation to an unknown row",
            with("rows: [requests.received]", "rows: [requests.lost]"),
            fault("relation T302 names an unknown row requests.lost")),
        argumentSet(
            "an unknown term, subtracted",
            with("right: [requests.granted]", "right: [requests.granted, -requests.lost]"),
            fault("relation T301 has an unknown term requests.lost")),
        argumentSet(
            "terms that no row has together",
            with("rows: [requests.received]", "rows: [requests.granted]"),
            fault("relation T302 has terms that no row has together")),
        argumentSet(
            "a relation without terms",
            with("left: [person]", "left: []"),
            fault("relation T302 has no terms")),
        argumentSet(
            "a relation without rule",
            with("rule: T302", "rule: \"\""),
            fault("a relation has no rule")));
  }

  private static Edition read(String yaml) {
    return EditionFile.read("planted.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> fault(String problem) {
    return List.of(problem);
  }

  private static String between(String from, String to) {
    return EditionYaml.CONSISTENT.substring(
        EditionYaml.CONSISTENT.indexOf(from), EditionYaml.CONSISTENT.indexOf(to));
  }
}
