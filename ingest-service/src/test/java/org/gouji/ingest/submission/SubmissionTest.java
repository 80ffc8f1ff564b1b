package org.gouji.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.ingest.contract.StatedMetadata;
import org.junit.jupiter.api.Test;

class SubmissionTest {
  private static final Instant NOW = Instant.parse("2026-01-20T02:15:30.123456789Z");
  private static final StatedMetadata STATED =
      new StatedMetadata("青禾镇", null, null, 2025, null, null, "a.txt");

  private static Submission of(String portal, String text, String type, StatedMetadata stated) {
    return Submission.of(portal, text.getBytes(StandardCharsets.UTF_8), type, stated, NOW);
  }

  @Test
  void tellsItsEventWithTheTimeInMilliseconds() {
    // when
    Submission submission = of("portal-7", "abc", "text/plain", STATED);

    // then
    assertThat(submission.event())
        .isEqualTo(
            new DocumentReceived(
                submission.id(),
                "portal-7",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "text/plain",
                Instant.parse("2026-01-20T02:15:30.123Z"),
                STATED));
  }

  @Test
  void isTheSameWheneverItIsSent() {
    // given
    byte[] content = "abc".getBytes(StandardCharsets.UTF_8);

    // when
    Submission again =
        Submission.of("portal-7", content, "text/plain", STATED, NOW.plusSeconds(86_400));

    // then
    assertThat(again.id()).isEqualTo(of("portal-7", "abc", "text/plain", STATED).id());
  }

  @Test
  void isAnotherWithAnyOtherPortalContentTypeOrStatement() {
    assertThat(
            new String[] {
              of("portal-7", "abc", "text/plain", STATED).id(),
              of("portal-8", "abc", "text/plain", STATED).id(),
              of("portal-7", "abd", "text/plain", STATED).id(),
              of("portal-7", "abc", "text/html", STATED).id(),
              of("portal-7", "abc", "text/plain", StatedMetadata.NONE).id()
            })
        .doesNotHaveDuplicates();
  }
}
