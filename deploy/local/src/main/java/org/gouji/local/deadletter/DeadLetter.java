package org.gouji.local.deadletter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * What a service could not process, as validate-service tells it.
 *
 * @param id topic, partition and offset
 * @param status whether it waits or was sent back
 * @param at when it was put there
 * @param service which service could not process it
 * @param reason stable reason
 * @param detail what was wrong
 * @param origin the topic that it came from
 * @param originPosition where it stood there
 * @param key the record's key
 * @param eventId CloudEvents id
 * @param eventType CloudEvents type
 * @param bytes size of the content
 * @param redrivenBy who sent it back last
 * @param redrivenAt when it was sent back last
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DeadLetter(
    String id,
    String status,
    String at,
    String service,
    String reason,
    String detail,
    String origin,
    String originPosition,
    @Nullable String key,
    @Nullable String eventId,
    @Nullable String eventType,
    long bytes,
    @Nullable String redrivenBy,
    @Nullable String redrivenAt) {

  /** Whether it was not sent back yet. */
  public boolean waits() {
    return "waiting".equals(status);
  }
}
