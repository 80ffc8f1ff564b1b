package org.gouji.ingest.intake;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document of a batch, as {@code POST /v1/reports} would have answered it.
 *
 * @param entry what the sender called it
 * @param status 202 for a new document, 200 for a repetition, else that of the problem
 * @param submissionId the submission; null where there is a problem
 * @param sha256 digest of the bytes; null where there is a problem
 * @param duplicate whether it had been submitted before
 * @param problem why it was not taken; null when it was
 */
public record BatchItem(
    String entry,
    int status,
    @Nullable String submissionId,
    @Nullable String sha256,
    boolean duplicate,
    @Nullable HttpProblem problem) {
  private static final int ACCEPTED = 202;
  private static final int OK = 200;

  static BatchItem taken(String entry, Acceptance acceptance) {
    return new BatchItem(
        entry,
        acceptance.duplicate() ? OK : ACCEPTED,
        acceptance.submissionId(),
        acceptance.sha256(),
        acceptance.duplicate(),
        null);
  }

  static BatchItem refused(String entry, HttpProblem problem) {
    return new BatchItem(entry, problem.getStatusCode(), null, null, false, problem);
  }
}
