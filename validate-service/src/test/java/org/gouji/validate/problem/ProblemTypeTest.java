package org.gouji.validate.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTypeTest {

  @ParameterizedTest
  @EnumSource
  void hasATypeOfItsOwnAndOneStatus(ProblemType type) {
    assertThat(type.type().toString()).matches("urn:gouji:problem:[a-z-]+");
    assertThat(ProblemType.of(type.status())).contains(type);
  }

  @Test
  void saysWhichInputIsAtFault() {
    // when
    HttpProblem problem = Problems.invalid("year", "a year of four digits");

    // then
    assertThat(problem.getStatusCode()).isEqualTo(400);
    assertThat(problem.getTitle()).isEqualTo("A parameter has an impossible value");
    assertThat(problem.getDetail()).isEqualTo("a year of four digits");
    assertThat(problem.getParameters()).containsEntry("field", "year");
  }

  @Test
  void saysWhenToComeAgain() {
    // when
    HttpProblem problem = Problems.unavailable("the store does not answer", Duration.ofSeconds(5));

    // then
    assertThat(problem.getStatusCode()).isEqualTo(503);
    assertThat(problem.getHeaders()).containsEntry("Retry-After", 5L);
  }
}
