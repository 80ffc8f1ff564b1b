package org.gouji.validate.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Has everything that is stored validated again, or a part of it. It is read from a topic of its
 * own, so that live traffic does not wait behind it.
 *
 * @param replayId names the replay
 * @param reason why, for people
 * @param requestedBy the operator, or the service itself
 * @param requestedAt when
 * @param year reports on that year alone; null for all
 * @param divisionCode reports of agencies of that division alone; null for all
 */
public record ReplayRequest(
    String replayId,
    String reason,
    String requestedBy,
    Instant requestedAt,
    @Nullable Integer year,
    @Nullable String divisionCode) {
  public static final String TYPE = "org.gouji.internal.replay.requested.v1";
  public static final String TOPIC = "ogi.internal.replay-requests";
}
