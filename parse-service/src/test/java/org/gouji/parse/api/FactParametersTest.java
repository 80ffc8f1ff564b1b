package org.gouji.parse.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.parse.export.ReportFactsMother.CONCEPTS;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.export.WideTable;
import org.gouji.parse.store.FactFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactParametersTest {
  private final ExportRequest request = new ExportRequest();

  @Test
  void conceptsAndStatesMayBeRepeated() {
    // given
    request.concept = List.of("remedies.reconsideration.*", "proactive.fees.amount", " ");
    request.state = List.of("reported", "blank");
    request.year = "2023";

    // when
    FactFilter filter = request.filter(CONCEPTS);

    // then
    assertThat(filter.concepts())
        .containsExactlyInAnyOrder(
            "proactive.fees.amount",
            "remedies.reconsideration.upheld",
            "remedies.reconsideration.corrected",
            "remedies.reconsideration.other",
            "remedies.reconsideration.pending",
            "remedies.reconsideration.total");
    assertThat(filter.editions()).containsExactlyInAnyOrder("2019", "2021");
    assertThat(filter.states()).containsExactlyInAnyOrder(FactState.REPORTED, FactState.BLANK);
    assertThat(filter.reports().year()).isEqualTo(2023);
  }

  @Test
  void withoutParametersNothingIsLeftOut() {
    assertThat(request.filter(CONCEPTS).takes("requests.received.total", FactState.MISSING))
        .isTrue();
    assertThat(request.filter(CONCEPTS).editions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"requests.received", "requests.lost.*", "=1", "requests.*.total"})
  void aConceptThatNoEditionHasIsAProblemThatNamesIt(String concept) {
    request.concept = List.of("requests.received.total", concept);
    assertProblem("concept", () -> request.filter(CONCEPTS));
  }

  @Test
  void whatIsNotKnownIsAProblemThatNamesIt() {
    request.state = List.of("REPORTED");
    assertProblem("state", () -> request.filter(CONCEPTS));
    request.state = Collections.nCopies(201, "reported");
    assertProblem("state", () -> request.filter(CONCEPTS));
    request.state = null;
    FactFilter filter = request.filter(CONCEPTS);
    request.layout = "tall";
    assertProblem("layout", () -> request.table(CONCEPTS, filter));
    request.layout = "wide";
    request.lang = "fr";
    assertProblem("lang", () -> request.table(CONCEPTS, filter));
  }

  @Test
  void aFileIsNamedByWhatItHolds() {
    // given
    request.year = "2023";
    request.divisionCode = "340300";
    request.layout = "wide";

    // when
    FactFilter filter = request.filter(CONCEPTS);

    // then
    assertThat(request.filename(filter)).isEqualTo("gouji-facts-2023-3403-wide");
    assertThat(request.table(CONCEPTS, filter)).isInstanceOf(WideTable.class);
    assertThat(request.table(CONCEPTS, filter).header()).startsWith("报告编号");
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
