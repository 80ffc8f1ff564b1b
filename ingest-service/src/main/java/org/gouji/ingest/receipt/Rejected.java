package org.gouji.ingest.receipt;

import java.time.Instant;
import java.util.Objects;
import org.gouji.parse.contract.Rejection;
import org.gouji.parse.contract.Span;
import org.jspecify.annotations.Nullable;

/**
 * The document became no report.
 *
 * @param submissionId the submission
 * @param eventId the event
 * @param at when
 * @param reason stable reason
 * @param detail what was found, in English
 * @param source where in the text, when the reason has a place
 */
public record Rejected(
    String submissionId,
    String eventId,
    Instant at,
    Rejection.Reason reason,
    String detail,
    @Nullable Span source)
    implements Outcome {

  public Rejected {
    Objects.requireNonNull(submissionId);
    Objects.requireNonNull(eventId);
    Objects.requireNonNull(at);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(detail);
  }

  @Override
  public Status status() {
    return Status.REJECTED;
  }

  /** Only when a later reading of the document succeeded, whose event is still to come. */
  @Override
  public boolean isCoveredBy(Validated validated) {
    return validated.at().isAfter(at);
  }
}
