package org.gouji.validate.store;

/**
 * A part of a replay that is done.
 *
 * @param id of the part
 * @param replayId of the replay
 * @param reports how many reports were looked at
 * @param changed how many of them ended otherwise than before
 * @param raised alerts raised
 * @param cleared alerts cleared
 */
public record ReplayPart(
    String id, String replayId, long reports, long changed, long raised, long cleared) {}
