package org.gouji.parse.contract.taxonomy;

import java.util.List;
import java.util.stream.Stream;

/**
 * A label of the official format.
 *
 * @param zh the prescribed wording
 * @param en its English rendering
 * @param variants other Chinese wordings in use
 */
public record Label(String zh, String en, List<String> variants) {
  public Label {
    variants = variants == null ? List.of() : List.copyOf(variants);
  }

  /** The prescribed wording, then the variants. */
  public Stream<String> wordings() {
    return Stream.concat(Stream.of(zh), variants.stream());
  }
}
