package org.gouji.validate.operator;

import java.util.List;
import java.util.stream.Collectors;

/** The files do not make a rule set. */
public final class RulesRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public RulesRefusedException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** Everything that is wrong, in the order of the files. */
  public List<Fault> faults() {
    return faults;
  }
}
