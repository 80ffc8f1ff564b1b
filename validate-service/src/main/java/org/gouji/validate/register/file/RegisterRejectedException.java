package org.gouji.validate.register.file;

import java.util.List;

/** A register with faults; nothing of it is taken. */
public final class RegisterRejectedException extends RuntimeException {
  private static final int MOST_TOLD = 100;

  private final transient List<RegisterFault> faults;

  RegisterRejectedException(List<RegisterFault> faults) {
    super("a register with " + faults.size() + " faults");
    this.faults = List.copyOf(faults);
  }

  /** The faults by their places, the first {@value #MOST_TOLD}. */
  public List<RegisterFault> faults() {
    return faults.subList(0, Math.min(faults.size(), MOST_TOLD));
  }

  /** How many there are. */
  public int count() {
    return faults.size();
  }
}
