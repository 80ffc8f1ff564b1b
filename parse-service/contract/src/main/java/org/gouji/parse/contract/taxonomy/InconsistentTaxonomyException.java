package org.gouji.parse.contract.taxonomy;

import java.util.List;

/** An edition file that contradicts itself or another; none of it is used. */
public final class InconsistentTaxonomyException extends RuntimeException {
  private final String file;
  private final List<String> problems;

  public InconsistentTaxonomyException(String file, List<String> problems) {
    super(file + ": " + String.join("; ", problems));
    this.file = file;
    this.problems = List.copyOf(problems);
  }

  /** The file at fault. */
  public String file() {
    return file;
  }

  /** What is wrong with it, one sentence each. */
  public List<String> problems() {
    return problems;
  }
}
