package org.gouji.validate.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.validate.operator.Fault;
import org.gouji.validate.reload.ReloadStatus;

/** Which rules are in force, and whether the folder as it is now is refused. */
@Schema(name = "RuleStatus", description = "Which rules are in force")
public record RuleStatusView(
    @Schema(description = "The same for rules that say the same of every report") String digest,
    @Schema(description = "The files of the installation in force") List<String> files,
    Instant inForceSince,
    @Schema(description = "Whether the folder as it is now has faults and is left aside")
        boolean refused,
    List<FaultView> faults) {

  static RuleStatusView of(String digest, ReloadStatus status) {
    return new RuleStatusView(
        digest,
        status.files(),
        status.inForceSince(),
        !status.faults().isEmpty(),
        status.faults().stream().map(FaultView::of).toList());
  }

  /** What is wrong, and where. */
  @Schema(name = "RuleFault")
  public record FaultView(
      String file,
      @Schema(description = "From 1") int line,
      @Schema(description = "From 1, in characters") int column,
      String reason) {

    static FaultView of(Fault fault) {
      return new FaultView(fault.file(), fault.line(), fault.column(), fault.reason());
    }
  }
}
