package org.gouji.local.replay;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A replay as validate-service tells it.
 *
 * @param replayId its id
 * @param state {@code begun}, {@code running} or {@code done}
 * @param reports how many reports it concerns; 0 until that is known
 * @param checked how many were looked at
 * @param changed how many ended otherwise than before
 * @param raised alerts raised
 * @param cleared alerts cleared
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Replay(
    String replayId,
    String state,
    long reports,
    long checked,
    long changed,
    long raised,
    long cleared) {

  /** Whether every report was looked at. */
  public boolean done() {
    return "done".equals(state);
  }
}
