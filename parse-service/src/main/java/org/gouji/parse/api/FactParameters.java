package org.gouji.parse.api;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.export.ConceptCatalogue;
import org.gouji.parse.problem.ProblemType;
import org.gouji.parse.store.FactFilter;
import org.gouji.parse.store.ReportFilter;
import org.jspecify.annotations.Nullable;

/** The query parameters that say which facts to give. */
public class FactParameters {
  private static final int MAX_PATTERNS = 200;
  private static final int MAX_PATTERN_CHARS = 200;

  @Parameter(
      description =
          "Id of a concept, or the beginning of ids followed by *, such as requests.received.*;"
              + " may be repeated, all concepts unless stated")
  @QueryParam("concept")
  @Nullable List<String> concept;

  @Parameter(description = "Reporting year", schema = @Schema(type = SchemaType.INTEGER))
  @QueryParam("year")
  @Nullable String year;

  @Parameter(description = "GB/T 2260 code; everything below the division is included")
  @QueryParam("divisionCode")
  @Nullable String divisionCode;

  @Parameter(description = "Name of the agency, with or without 人民政府, or its code")
  @QueryParam("agency")
  @Nullable String agency;

  @Parameter(description = "Edition of the format that the tables follow, such as 2021")
  @QueryParam("edition")
  @Nullable String edition;

  @Parameter(
      description = "What the cell holds; may be repeated, all states unless stated",
      schema = @Schema(implementation = FactState.class))
  @QueryParam("state")
  @Nullable List<String> state;

  /** The filter; a parameter that is malformed or names nothing is a problem. */
  FactFilter filter(ConceptCatalogue catalogue) {
    ReportFilter reports = Parameters.filter(agency, divisionCode, year, edition, null);
    Set<String> concepts = concepts(catalogue, stated("concept", concept));
    return new FactFilter(
        reports,
        concepts,
        catalogue.editionsWith(concepts),
        stated("state", state).map(FactParameters::state).collect(Collectors.toSet()));
  }

  private static Set<String> concepts(ConceptCatalogue catalogue, Stream<String> patterns) {
    Set<String> concepts = new LinkedHashSet<>();
    patterns.forEach(
        pattern -> {
          Set<String> named = catalogue.named(pattern);
          if (named.isEmpty()) {
            throw ProblemType.INVALID_PARAMETER.because(
                "concept", "no edition has a concept " + pattern);
          }
          concepts.addAll(named);
        });
    return concepts;
  }

  private static FactState state(String name) {
    for (FactState state : FactState.values()) {
      if (state.name().toLowerCase(Locale.ROOT).equals(name)) {
        return state;
      }
    }
    throw ProblemType.INVALID_PARAMETER.because(
        "state", "state is one of reported, blank, unreadable and missing");
  }

  private static Stream<String> stated(String field, @Nullable List<String> values) {
    if (values == null) {
      return Stream.empty();
    }
    if (values.size() > MAX_PATTERNS
        || values.stream().anyMatch(value -> value.length() > MAX_PATTERN_CHARS)) {
      throw ProblemType.INVALID_PARAMETER.because(
          field,
          "%s is given at most %d times with at most %d characters"
              .formatted(field, MAX_PATTERNS, MAX_PATTERN_CHARS));
    }
    return values.stream().map(String::strip).filter(value -> !value.isEmpty());
  }
}
