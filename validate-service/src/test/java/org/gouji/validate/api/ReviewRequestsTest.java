package org.gouji.validate.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouji.validate.api.ReviewRequests.Assigning;
import org.gouji.validate.api.ReviewRequests.Dismissing;
import org.gouji.validate.api.ReviewRequests.Reopening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewRequestsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 9);

  @Test
  void readsADismissal() {
    assertThat(dismissing("{\"reason\": \" 见说明\\n第二条 \", \"until\": \"2026-02-09\"}"))
        .isEqualTo(new Dismissing("见说明\n第二条", TODAY));
    assertThat(dismissing("{\"reason\": \"" + "久".repeat(1000) + "\", \"until\": null}"))
        .isEqualTo(new Dismissing("久".repeat(1000), null));
  }

  @Test
  void readsAReopeningWithOrWithoutReason() {
    assertThat(ReviewRequests.reopening(new byte[0], TODAY)).isEqualTo(new Reopening(null));
    assertThat(ReviewRequests.reopening(null, TODAY)).isEqualTo(new Reopening(null));
    assertThat(ReviewRequests.reopening(bytes("{}"), TODAY)).isEqualTo(new Reopening(null));
    assertThat(ReviewRequests.reopening(bytes("{\"reason\":\"new facts\"}"), TODAY))
        .isEqualTo(new Reopening("new facts"));
  }

  @Test
  void readsAnAssignment() {
    assertThat(assigning("{\"owner\": \"档案室\", \"due\": \"2028-02-29\"}"))
        .isEqualTo(new Assigning("档案室", LocalDate.of(2028, 2, 29)));
  }

  @ParameterizedTest
  @MethodSource("dismissals")
  void namesTheFieldOfADismissalAtFault(String field, String json) {
    assertFault(field, () -> dismissing(json));
  }

  @ParameterizedTest
  @MethodSource("assignments")
  void namesTheFieldOfAnAssignmentAtFault(String field, String json) {
    assertFault(field, () -> assigning(json));
  }

  @Test
  void refusesBytesThatAreNoText() {
    // given
    byte[] json = bytes("{\"reason\": \"_\"}");
    json[12] = (byte) 0xFF;

    // then
    assertFault("body", () -> ReviewRequests.dismissing(json, TODAY));
  }

  private static Stream<Arguments> dismissals() {
    return Stream.of(
        fault("body", ""),
        fault("body", "null"),
        fault("body", "[]"),
        fault("body", "\"why\""),
        fault("body", "{\"reason\": \"why\""),
        fault("body", "{\"reason\": \"why\"} {}"),
        fault("body", "{\"reason\": \"why\", \"reason\": \"other\"}"),
        fault("body", "{\"reason\": \"why\", \"untill\": \"2027-01-31\"}"),
        fault("reason", "{}"),
        fault("reason", "{\"reason\": null}"),
        fault("reason", "{\"reason\": 7}"),
        fault("reason", "{\"reason\": \" \\u3000\\n\"}"),
        fault("reason", "{\"reason\": \"" + "x".repeat(1001) + "\"}"),
        fault("reason", "{\"reason\": \"a\\u0000b\"}"),
        fault("reason", "{\"reason\": \"a\\u001bb\"}"),
        fault("reason", "{\"reason\": \"a\\ud800b\"}"),
        fault("until", "{\"reason\": \"why\", \"until\": \"2026-02-08\"}"),
        fault("until", "{\"reason\": \"why\", \"until\": \"2027-02-29\"}"),
        fault("until", "{\"reason\": \"why\", \"until\": \"31.01.2027\"}"),
        fault("until", "{\"reason\": \"why\", \"until\": \"+12027-01-31\"}"),
        fault("until", "{\"reason\": \"why\", \"until\": \"\"}"),
        fault("until", "{\"reason\": \"why\", \"until\": 20270131}"));
  }

  private static Stream<Arguments> assignments() {
    return Stream.of(
        fault("owner", "{\"due\": \"2027-01-31\"}"),
        fault("owner", "{\"owner\": \"\", \"due\": \"2027-01-31\"}"),
        fault("owner", "{\"owner\": \"a\\nb\", \"due\": \"2027-01-31\"}"),
        fault("owner", "{\"owner\": \"" + "x".repeat(201) + "\", \"due\": \"2027-01-31\"}"),
        fault("due", "{\"owner\": \"a\"}"),
        fault("due", "{\"owner\": \"a\", \"due\": \"2026-02-08\"}"),
        fault("due", "{\"owner\": \"a\", \"due\": \"tomorrow\"}"));
  }

  private static Arguments fault(String field, String json) {
    String start = json.substring(0, Math.min(60, json.length()));
    return argumentSet(field + " of <" + start + ">", field, json);
  }

  private static void assertFault(String field, ThrowingCallable reading) {
    HttpProblem problem = catchThrowableOfType(HttpProblem.class, reading);
    assertThat(problem.getStatusCode()).isEqualTo(400);
    assertThat(problem.getParameters()).containsEntry("field", field);
  }

  private static Dismissing dismissing(String json) {
    return ReviewRequests.dismissing(bytes(json), TODAY);
  }

  private static Assigning assigning(String json) {
    return ReviewRequests.assigning(bytes(json), TODAY);
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
