package org.gouji.validate.peers;

import java.util.List;
import java.util.Set;

/**
 * A group as it was summed up.
 *
 * @param group the group
 * @param token another one for every sheet
 * @param peers its figures
 * @param counted the reports counted, as {@code <reportId>:<revision>}
 * @param toTell ids of reports that are to be looked at again for it
 */
public record Sheet(
    PeerGroup group, String token, Peers peers, Set<String> counted, List<String> toTell) {
  public Sheet {
    counted = Set.copyOf(counted);
    toTell = List.copyOf(toTell);
  }
}
