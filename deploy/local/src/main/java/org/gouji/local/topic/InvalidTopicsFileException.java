package org.gouji.local.topic;

import java.nio.file.Path;

/** A line of the topics file that declares no topic. */
public final class InvalidTopicsFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  InvalidTopicsFileException(Path file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
    this.line = line;
  }

  /** Number of the line at fault, from 1. */
  public int line() {
    return line;
  }
}
