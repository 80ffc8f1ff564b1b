package org.gouji.ingest.submission;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.ingest.contract.StatedMetadata;
import org.gouji.ingest.contract.SubmissionId;

/**
 * A document that passed the checks of intake, with its identity. The bytes are shared, not copied:
 * nobody may change them.
 */
public final class Submission {
  private final DocumentReceived event;
  private final byte[] content;

  private Submission(DocumentReceived event, byte[] content) {
    this.event = event;
    this.content = content;
  }

  /**
   * Gives a document its identity; the same arguments but the time always give the same id.
   *
   * @param portal subject of the token that submits it
   * @param content the document's bytes
   * @param mediaType media type in normal form
   * @param stated what the portal says of it
   * @param receivedAt cut to milliseconds, which is what the store keeps
   */
  public static Submission of(
      String portal, byte[] content, String mediaType, StatedMetadata stated, Instant receivedAt) {
    String sha256 = SubmissionId.sha256(content);
    return new Submission(
        new DocumentReceived(
            SubmissionId.of(portal, sha256, mediaType, stated),
            portal,
            sha256,
            mediaType,
            receivedAt.truncatedTo(ChronoUnit.MILLIS),
            stated),
        content);
  }

  /** The event that tells of it. */
  public DocumentReceived event() {
    return event;
  }

  /** The document's bytes. */
  public byte[] content() {
    return content;
  }

  /** The id that makes a repetition the same submission. */
  public String id() {
    return event.submissionId();
  }
}
