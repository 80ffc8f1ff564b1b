package org.gouji.parse.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void pausesDoubleUpToTheLongestAndStartAnewAfterSuccess() {
    // given
    Backoff backoff = new Backoff(Duration.ofMillis(1), Duration.ofMillis(3));

    // when
    Duration first = backoff.next();
    backoff.pause();
    Duration second = backoff.next();
    backoff.pause();
    Duration third = backoff.next();
    backoff.pause();
    Duration fourth = backoff.next();
    backoff.reset();

    // then
    assertThat(first).isEqualTo(Duration.ofMillis(1));
    assertThat(second).isEqualTo(Duration.ofMillis(2));
    assertThat(third).isEqualTo(Duration.ofMillis(3));
    assertThat(fourth).isEqualTo(Duration.ofMillis(3));
    assertThat(backoff.next()).isEqualTo(Duration.ofMillis(1));
  }

  @Test
  void aThreadThatIsToEndDoesNotPause() {
    // given
    Backoff backoff = new Backoff(Duration.ofMinutes(1), Duration.ofMinutes(1));
    Thread.currentThread().interrupt();

    // when
    boolean goOn = backoff.pause();

    // then
    assertThat(goOn).isFalse();
    assertThat(Thread.interrupted()).isTrue();
  }
}
