package org.gouji.parse.revision;

import java.time.Instant;
import org.gouji.parse.log.LogPosition;

/**
 * The decision what a document became. It is made once and never changed: whoever meets the
 * document again finds it here.
 *
 * @param submissionId the document; there is one claim for each
 * @param key the report, or the submission itself if it was rejected; with the revision unique
 * @param revision the revision of the report, from 1; {@link #REJECTED} for a rejection
 * @param cause the outcome that the decision was made for
 * @param decidedAt when, in whole milliseconds
 */
record Claim(String submissionId, String key, int revision, LogPosition cause, Instant decidedAt) {

  /** Stands for the revision of a document that is none. */
  static final int REJECTED = 0;
}
