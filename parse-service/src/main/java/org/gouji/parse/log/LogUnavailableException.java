package org.gouji.parse.log;

import org.jspecify.annotations.Nullable;

/** The log could not be read in time; trying again may help. */
public final class LogUnavailableException extends Exception {

  LogUnavailableException(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
