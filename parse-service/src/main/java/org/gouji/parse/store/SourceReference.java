package org.gouji.parse.store;

import org.gouji.parse.log.LogPosition;
import org.jspecify.annotations.Nullable;

/**
 * The document that a revision was read from.
 *
 * @param submissionId id of the document's event
 * @param sha256 digest of its bytes
 * @param filename name of the file, where the portal gave one
 * @param position where it stands in the log
 */
public record SourceReference(
    String submissionId, String sha256, @Nullable String filename, LogPosition position) {}
