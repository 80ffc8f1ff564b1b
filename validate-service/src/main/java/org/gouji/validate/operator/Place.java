package org.gouji.validate.operator;

/**
 * Where something stands in a file.
 *
 * @param file the file's name
 * @param line from 1
 * @param column from 1, in characters
 */
record Place(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
