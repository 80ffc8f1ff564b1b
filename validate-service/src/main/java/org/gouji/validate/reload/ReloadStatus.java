package org.gouji.validate.reload;

import java.time.Instant;
import java.util.List;
import org.gouji.validate.operator.Fault;

/**
 * How the folder of rules was found last.
 *
 * @param files the names of the files in force
 * @param inForceSince since when they are
 * @param faults why the folder as it is now is refused; empty where it is in force
 */
public record ReloadStatus(List<String> files, Instant inForceSince, List<Fault> faults) {
  public ReloadStatus {
    files = List.copyOf(files);
    faults = List.copyOf(faults);
  }
}
