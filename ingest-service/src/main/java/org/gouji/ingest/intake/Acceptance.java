package org.gouji.ingest.intake;

import org.gouji.ingest.receipt.Status;

/**
 * What a portal is told of a document taken in.
 *
 * @param submissionId the submission
 * @param sha256 digest of the bytes
 * @param status how far it has come
 * @param duplicate whether it had been submitted before
 */
public record Acceptance(String submissionId, String sha256, Status status, boolean duplicate) {}
