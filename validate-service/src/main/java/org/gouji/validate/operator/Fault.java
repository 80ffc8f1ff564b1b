package org.gouji.validate.operator;

/**
 * Why a file is refused.
 *
 * @param file the file's name
 * @param line where the fault is, from 1
 * @param column where the fault is, from 1, in characters
 * @param reason what is wrong, in English
 */
public record Fault(String file, int line, int column, String reason) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + reason;
  }
}
