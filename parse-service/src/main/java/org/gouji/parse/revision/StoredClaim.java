package org.gouji.parse.revision;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.gouji.parse.log.LogPosition;

/** A claim as stored. Public because the driver maps public records only. */
public record StoredClaim(
    @BsonId String submissionId,
    String key,
    int revision,
    String cause,
    Instant decidedAt,
    int schemaVersion) {

  static final String COLLECTION = "claims";
  private static final int SCHEMA_VERSION = 1;

  static StoredClaim of(Claim claim) {
    return new StoredClaim(
        claim.submissionId(),
        claim.key(),
        claim.revision(),
        claim.cause().toString(),
        claim.decidedAt(),
        SCHEMA_VERSION);
  }

  Claim claim() {
    return new Claim(submissionId, key, revision, LogPosition.parse(cause), decidedAt);
  }
}
