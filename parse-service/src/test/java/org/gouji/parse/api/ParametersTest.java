package org.gouji.parse.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouji.parse.store.ReportFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

  @Test
  void withoutLimitAPageHasFiftyItems() {
    assertThat(Parameters.limit(null)).isEqualTo(50);
    assertThat(Parameters.limit("1")).isEqualTo(1);
    assertThat(Parameters.limit("500")).isEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "501", "-1", "ten", "", "1e2", "99999999999999999999"})
  void anotherLimitIsAProblem(String limit) {
    assertProblem("limit", () -> Parameters.limit(limit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "newest", "1.0"})
  void revisionsCountFromOne(String revision) {
    assertProblem("revision", () -> Parameters.revision(revision));
  }

  @Test
  void theNewestRevisionNeedNotBeNamed() {
    assertThat(Parameters.revision(null)).isNull();
    assertThat(Parameters.revision("7")).isEqualTo(7);
  }

  @Test
  void blankFiltersDoNotRestrict() {
    assertThat(Parameters.filter(" ", "", null, "", "\u3000"))
        .isEqualTo(new ReportFilter(null, null, null, null, null));
  }

  @Test
  void everyMalformedFilterIsAProblemThatNamesIt() {
    assertProblem("year", () -> Parameters.filter(null, null, "2025年", null, null));
    assertProblem("divisionCode", () -> Parameters.filter(null, "34x", null, null, null));
    assertProblem("q", () -> Parameters.filter(null, null, null, null, "长".repeat(101)));
    assertProblem("agency", () -> Parameters.filter("长".repeat(201), null, null, null, null));
    assertProblem("edition", () -> Parameters.filter(null, null, null, "长".repeat(201), null));
  }

  private static void assertProblem(String field, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(400);
              assertThat(problem.getParameters()).containsEntry("field", field);
            });
  }
}
