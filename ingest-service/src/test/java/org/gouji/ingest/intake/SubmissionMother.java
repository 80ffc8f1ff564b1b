package org.gouji.ingest.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.gouji.ingest.contract.StatedMetadata;
import org.gouji.ingest.submission.Submission;

/** Submissions for tests of what becomes of them. */
public final class SubmissionMother {
  public static final Instant NOW = Instant.parse("2026-01-20T02:15:30.123Z");

  private SubmissionMother() {}

  public static Submission submission(String text) {
    return Submission.of(
        "portal-7",
        text.getBytes(StandardCharsets.UTF_8),
        "text/plain",
        new StatedMetadata("青禾镇", null, null, 2025, null, null, "a.txt"),
        NOW);
  }
}
