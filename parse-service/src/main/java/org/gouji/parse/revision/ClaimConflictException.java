package org.gouji.parse.revision;

/**
 * Somebody else stored a claim to the same document or revision: an instance that lost this
 * partition but does not know it yet, or the other record of a doubled document. Nothing is lost;
 * reading the batch again finds what was stored.
 */
final class ClaimConflictException extends Exception {
  ClaimConflictException(Throwable cause) {
    super("another claim to the same document or revision is stored", cause);
  }
}
