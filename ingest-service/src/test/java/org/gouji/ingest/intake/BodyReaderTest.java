package org.gouji.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodyReaderTest {
  private final BodyReader reader = new BodyReader("file", 10);
  private final IntakeMemory memory = new IntakeMemory(15);

  private byte[] read(int size, long declared) {
    return reader.read(new ByteArrayInputStream(new byte[size]), declared, memory.share());
  }

  private HttpProblem refusal(InputStream body, long declared) {
    return assertThatExceptionOfType(HttpProblem.class)
        .isThrownBy(() -> reader.read(body, declared, memory.share()))
        .actual();
  }

  @Test
  void readsUpToTheLimit() {
    assertThat(read(10, 10)).hasSize(10);
    assertThat(read(0, -1)).isEmpty();
  }

  @Test
  void refusesWhatIsTooLargeHoweverItIsSent() {
    for (long declared : new long[] {11, -1}) {
      HttpProblem problem = refusal(new ByteArrayInputStream(new byte[11]), declared);
      assertThat(problem.getStatusCode()).isEqualTo(413);
      assertThat(problem.getParameters()).isEqualTo(Map.of("field", "file"));
      assertThat(problem.getHeaders()).isEqualTo(Map.of("Connection", "close"));
    }
  }

  @Test
  void readsTheRestOfWhatIsTooLargeSoThatTheSenderHearsTheAnswer() {
    // given
    ByteArrayInputStream body = new ByteArrayInputStream(new byte[1_000_000]);

    // when
    refusal(body, -1);

    // then
    assertThat(body.available()).isZero();
  }

  @Test
  void doesNotReadWhatIsHopelesslyTooLarge() {
    // given
    ByteArrayInputStream body = new ByteArrayInputStream(new byte[1_000_000]);

    // when
    refusal(body, Long.MAX_VALUE);

    // then
    assertThat(body.available()).isEqualTo(1_000_000);
  }

  @Test
  void refusesWhatThereIsNoRoomForAndSaysWhenToTryAgain() {
    // given
    memory.share().take(6);

    // when
    HttpProblem problem = refusal(new ByteArrayInputStream(new byte[10]), 10);

    // then
    assertThat(problem.getStatusCode()).isEqualTo(503);
    assertThat(problem.getHeaders()).isEqualTo(Map.of("Retry-After", 1, "Connection", "close"));
  }

  @Test
  void refusesABodyThatBreaksOff() {
    // given
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("connection reset");
          }
        };

    // when
    HttpProblem problem = refusal(broken, 10);

    // then
    assertThat(problem.getStatusCode()).isEqualTo(400);
    assertThat(problem.getDetail()).isEqualTo("The body broke off.");
  }
}
