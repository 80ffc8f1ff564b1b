package org.gouji.validate.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouji.validate.contract.AlertStatus;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.store.AlertQuery;
import org.gouji.validate.store.AlertQuery.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AlertParametersTest {
  private static final AlertParameters NONE =
      new AlertParameters(null, null, null, null, null, null, null, null, null);

  @Test
  void asksForEverythingUnlessTold() {
    assertThat(NONE.query(null))
        .isEqualTo(new AlertQuery(null, null, null, null, null, null, null, null, null, null));
  }

  @Test
  void readsEveryFilter() {
    // given
    AlertParameters parameters =
        new AlertParameters(
            "r17", "青石镇", "T301", "warning", "dismissed", "2025", "办公室", "true", "false");
    Place place = new Place(Instant.parse("2026-01-29T12:00:00.123Z"), "a9");

    // when
    AlertQuery query = parameters.query(Cursor.of(place));

    // then
    assertThat(query)
        .isEqualTo(
            new AlertQuery(
                "r17",
                "青石镇",
                "T301",
                Severity.WARNING,
                AlertStatus.DISMISSED,
                2025,
                "办公室",
                true,
                false,
                place));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void namesTheFieldAtFault(String field, ThrowingCallable reading) {
    // when
    HttpProblem problem = catchThrowableOfType(HttpProblem.class, reading);

    // then
    assertThat(problem.getStatusCode()).isEqualTo(400);
    assertThat(problem.getType()).hasToString("urn:gouji:problem:invalid-parameter");
    assertThat(problem.getParameters()).containsEntry("field", field);
  }

  static Stream<Arguments> faults() {
    String longer = "x".repeat(201);
    return Stream.of(
        fault("severity", () -> of(null, "fatal", null, null).query(null)),
        fault("severity", () -> of(null, "ERROR", null, null).query(null)),
        fault("status", () -> of(null, null, "closed", null).query(null)),
        fault("year", () -> of(null, null, null, "25").query(null)),
        fault("year", () -> of(null, null, null, "20255").query(null)),
        fault("year", () -> of(null, null, null, "next").query(null)),
        fault("agency", () -> of(longer, null, null, null).query(null)),
        fault("owner", () -> assigned(longer, null, null)),
        fault("overdue", () -> assigned(null, "yes", null)),
        fault("reviewDue", () -> assigned(null, null, "TRUE")),
        fault("cursor", () -> NONE.query("!")),
        fault("cursor", () -> NONE.query("")),
        fault("cursor", () -> NONE.query(Cursor.of("no colon"))),
        fault("cursor", () -> NONE.query(Cursor.of("9223372036854775807x:a"))),
        fault("cursor", () -> Cursor.number(Cursor.of("seven"))),
        fault("limit", () -> Limit.parse("0", 50)),
        fault("limit", () -> Limit.parse("501", 50)),
        fault("limit", () -> Limit.parse("-3", 50)),
        fault("limit", () -> Limit.parse("many", 50)),
        fault("limit", () -> Limit.parse("", 50)));
  }

  @Test
  void readsLimits() {
    assertThat(Limit.parse(null, 50)).isEqualTo(50);
    assertThat(Limit.parse("1", 50)).isEqualTo(1);
    assertThat(Limit.parse("500", 50)).isEqualTo(500);
  }

  private static Arguments fault(String field, ThrowingCallable reading) {
    return argumentSet(field, field, reading);
  }

  private static AlertParameters of(
      @Nullable String agency,
      @Nullable String severity,
      @Nullable String status,
      @Nullable String year) {
    return new AlertParameters(null, agency, null, severity, status, year, null, null, null);
  }

  private static AlertQuery assigned(
      @Nullable String owner, @Nullable String overdue, @Nullable String reviewDue) {
    return new AlertParameters(null, null, null, null, null, null, owner, overdue, reviewDue)
        .query(null);
  }
}
