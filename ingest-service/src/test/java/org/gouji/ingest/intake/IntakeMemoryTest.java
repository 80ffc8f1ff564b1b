package org.gouji.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntakeMemoryTest {
  private final IntakeMemory memory = new IntakeMemory(100);

  @Test
  void givesNoMoreThanThereIs() {
    // given
    IntakeMemory.Share one = memory.share();
    IntakeMemory.Share other = memory.share();

    // then
    assertThat(one.take(60)).isTrue();
    assertThat(other.take(41)).isFalse();
    assertThat(other.take(40)).isTrue();
    assertThat(one.take(1)).isFalse();
  }

  @Test
  void takesAShareBackOnce() {
    // given
    IntakeMemory.Share one = memory.share();
    IntakeMemory.Share other = memory.share();
    one.take(60);
    other.take(40);

    // when
    one.giveBack();
    one.giveBack();

    // then
    assertThat(memory.share().take(61)).isFalse();
    assertThat(memory.share().take(60)).isTrue();
  }
}
