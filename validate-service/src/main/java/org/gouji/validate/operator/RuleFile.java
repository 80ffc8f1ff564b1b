package org.gouji.validate.operator;

/**
 * A file of rules and settings.
 *
 * @param name its name without folder; files count in the order of their names
 * @param content its bytes: YAML in UTF-8
 */
public record RuleFile(String name, byte[] content) {
  /** The most that a file may have, in bytes. */
  public static final int MAX_BYTES = 256 * 1024;

  public RuleFile {
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }
}
