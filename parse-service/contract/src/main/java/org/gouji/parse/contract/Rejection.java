package org.gouji.parse.contract;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a document did not become a report.
 *
 * @param submissionId the document
 * @param sha256 digest of its bytes
 * @param reason stable reason
 * @param detail what was found, in English
 * @param source where in the text, when the reason has a place
 * @param filename name of the file, where the portal gave one
 * @param receivedAt when intake took the document
 */
public record Rejection(
    String submissionId,
    String sha256,
    Reason reason,
    String detail,
    @Nullable Span source,
    @Nullable String filename,
    Instant receivedAt) {

  public static final URI SCHEMA = URI.create("urn:gouji:schema:rejection:1");

  /** Stable reasons; a later version may add some. */
  public enum Reason {
    /** The text has neither the sections nor the tables of an OGI annual report. */
    NOT_A_REPORT,
    /** No text in the document. */
    NO_TEXT,
    /** The bytes are not what the media type says, or damaged. */
    UNREADABLE,
    /** More text or cells than any report has. */
    TOO_LARGE,
    /** Reading took longer than a document may take. */
    TIMED_OUT,
    /** No parser takes this type. */
    UNSUPPORTED_TYPE,
    /** The parser failed; the defect is ours. */
    PARSER_FAILED
  }
}
