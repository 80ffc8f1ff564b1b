package org.gouji.validate.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.validate.deadletter.DeadLetter;
import org.jspecify.annotations.Nullable;

/** A dead letter as the API shows it. */
@Schema(name = "DeadLetter", description = "What a service could not process")
public record DeadLetterView(
    @Schema(description = "Topic, partition and offset") String id,
    Status status,
    @Schema(description = "When it was put there") Instant at,
    @Schema(description = "Which service could not process it") String service,
    String reason,
    @Schema(description = "What was wrong, without the content") String detail,
    @Schema(description = "The topic that it came from, and goes back to") String origin,
    @Schema(description = "Where it stood there") String originPosition,
    @Schema(nullable = true) @Nullable String key,
    @Schema(description = "CloudEvents id", nullable = true) @Nullable String eventId,
    @Schema(description = "CloudEvents type", nullable = true) @Nullable String eventType,
    @Schema(description = "Size of the content") long bytes,
    @Schema(description = "Who sent it back last", nullable = true) @Nullable String redrivenBy,
    @Schema(description = "When it was sent back last", nullable = true)
        @Nullable Instant redrivenAt) {

  /** Whether it waits. */
  public enum Status {
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("redriven")
    REDRIVEN
  }

  static DeadLetterView of(DeadLetter letter) {
    DeadLetter.Redriven redriven = letter.redriven();
    return new DeadLetterView(
        letter.id().toString(),
        redriven == null ? Status.WAITING : Status.REDRIVEN,
        letter.at(),
        letter.service(),
        letter.reason(),
        letter.detail(),
        letter.origin(),
        letter.originPosition(),
        letter.key(),
        letter.eventId(),
        letter.eventType(),
        letter.bytes(),
        redriven == null ? null : redriven.by(),
        redriven == null ? null : redriven.at());
  }
}
