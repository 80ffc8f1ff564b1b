package org.gouji.validate.operator;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file of rules and settings. Two of the same name and content are equal. */
public final class RuleFile {
  /** The most that a file may have, in bytes. */
  public static final int MAX_BYTES = 256 * 1024;

  private final String name;
  private final byte[] content;

  /**
   * A file.
   *
   * @param name its name without folder; files count in the order of their names
   * @param content its bytes: YAML in UTF-8
   */
  public RuleFile(String name, byte[] content) {
    this.name = name;
    this.content = content.clone();
  }

  /** Its name without folder. */
  public String name() {
    return name;
  }

  byte[] content() {
    return content.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleFile file
        && name.equals(file.name)
        && Arrays.equals(content, file.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, Arrays.hashCode(content));
  }
}
