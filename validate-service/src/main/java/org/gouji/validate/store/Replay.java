package org.gouji.validate.store;

import java.util.List;
import org.gouji.validate.request.ReplayRequest;

/**
 * A replay as it stands.
 *
 * @param request what was asked for
 * @param state how far it is
 * @param reports how many reports it concerns; 0 until that is known
 * @param checked how many were looked at
 * @param changed how many ended otherwise than before
 * @param raised alerts raised
 * @param cleared alerts cleared
 */
public record Replay(
    ReplayRequest request,
    State state,
    long reports,
    long checked,
    long changed,
    long raised,
    long cleared) {

  /** How far a replay is. */
  public enum State {
    /** The reports that it concerns are being counted. */
    BEGUN,
    /** They are looked at. */
    RUNNING,
    /** All were looked at. */
    DONE
  }

  static Replay of(
      ReplayRequest request, boolean cut, int parts, long reports, List<ReplayPart> done) {
    boolean all = cut && done.size() >= parts;
    return new Replay(
        request,
        all ? State.DONE : cut ? State.RUNNING : State.BEGUN,
        reports,
        done.stream().mapToLong(ReplayPart::reports).sum(),
        done.stream().mapToLong(ReplayPart::changed).sum(),
        done.stream().mapToLong(ReplayPart::raised).sum(),
        done.stream().mapToLong(ReplayPart::cleared).sum());
  }
}
