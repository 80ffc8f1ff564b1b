package org.gouji.validate.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterIdTest {

  @Test
  void namesAPlaceOnADeadLetterTopic() {
    assertThat(LetterId.parse("ogi.report-events.dlq-3@1207"))
        .hasValueSatisfying(
            id -> {
              assertThat(id).isEqualTo(new LetterId("ogi.report-events.dlq", 3, 1207));
              assertThat(id).hasToString("ogi.report-events.dlq-3@1207");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ogi.report-events-3@1207",
        "ogi.report-events.dlq-3",
        "ogi.report-events.dlq-3@",
        "ogi.report-events.dlq-x@7",
        "ogi.report-events.dlq-3@-7",
        "../ogi.dlq-3@7 ",
        "ogi.report-events.dlq-99999999999@7",
        "{\"$gt\":\"\"}"
      })
  void isNothingElse(String text) {
    assertThat(LetterId.parse(text)).isEmpty();
  }
}
