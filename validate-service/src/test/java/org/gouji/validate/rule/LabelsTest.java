package org.gouji.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.gouji.validate.contract.Message;
import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void listsAFewNamesInFull() {
    assertThat(Labels.list(List.of(new Message("甲", "A"), new Message("乙", "B"))))
        .isEqualTo(new Message("“甲”、“乙”", "\"A\", \"B\""));
  }

  @Test
  void cutsALongListAndSaysSo() {
    // given
    List<Message> names =
        IntStream.rangeClosed(1, 12).mapToObj(i -> new Message("行" + i, "row " + i)).toList();

    // when
    Message list = Labels.list(names);

    // then
    assertThat(list.zh()).startsWith("“行1”、“行2”、").endsWith("、“行10”等");
    assertThat(list.en()).startsWith("\"row 1\", ").endsWith(", \"row 10\" and 2 more");
  }
}
