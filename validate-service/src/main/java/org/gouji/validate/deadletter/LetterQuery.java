package org.gouji.validate.deadletter;

import org.jspecify.annotations.Nullable;

/**
 * Which dead letters to list; a null filter lets all through.
 *
 * @param origin that came from that topic
 * @param service that this service could not process
 * @param reason for that reason
 * @param waiting true for those not sent back yet, false for those that were
 * @param after only what comes behind this place in the list
 */
public record LetterQuery(
    @Nullable String origin,
    @Nullable String service,
    @Nullable String reason,
    @Nullable Boolean waiting,
    @Nullable String after) {}
