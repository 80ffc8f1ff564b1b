package org.gouji.parse.log;

import org.jspecify.annotations.Nullable;

/** A document as it stands in the log. */
public final class LoggedDocument {
  private final @Nullable String mediaType;
  private final byte[] content;

  LoggedDocument(@Nullable String mediaType, byte[] content) {
    this.mediaType = mediaType;
    this.content = content;
  }

  /** Media type as the portal declared it; null where the record does not say. */
  public @Nullable String mediaType() {
    return mediaType;
  }

  /** The bytes as received; not to be changed. */
  public byte[] content() {
    return content;
  }
}
