package org.gouji.validate.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.validate.store.Replay;
import org.jspecify.annotations.Nullable;

/** A replay as the API shows it. */
@Schema(name = "Replay", description = "Everything stored validated again, or a part of it")
public record ReplayView(
    String replayId,
    State state,
    @Schema(description = "Why") String reason,
    @Schema(description = "The operator, or the service itself") String requestedBy,
    Instant requestedAt,
    @Schema(description = "Reports on that year alone", nullable = true) @Nullable Integer year,
    @Schema(description = "Reports of that division alone", nullable = true)
        @Nullable String divisionCode,
    @Schema(description = "How many reports it concerns; 0 until that is known") long reports,
    @Schema(description = "How many were looked at") long checked,
    @Schema(description = "How many ended otherwise than before") long changed,
    @Schema(description = "Alerts raised") long raised,
    @Schema(description = "Alerts cleared") long cleared) {

  /** How far it is. */
  public enum State {
    @JsonProperty("begun")
    BEGUN,
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("done")
    DONE
  }

  static ReplayView of(Replay replay) {
    return new ReplayView(
        replay.request().replayId(),
        switch (replay.state()) {
          case BEGUN -> State.BEGUN;
          case RUNNING -> State.RUNNING;
          case DONE -> State.DONE;
        },
        replay.request().reason(),
        replay.request().requestedBy(),
        replay.request().requestedAt(),
        replay.request().year(),
        replay.request().divisionCode(),
        replay.reports(),
        replay.checked(),
        replay.changed(),
        replay.raised(),
        replay.cleared());
  }
}
