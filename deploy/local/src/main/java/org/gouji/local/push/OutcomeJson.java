package org.gouji.local.push;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Outcomes for scripts: one JSON object a line. */
public final class OutcomeJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private OutcomeJson() {}

  /**
   * The object: {@code file} and {@code status} always, else what belongs to the status. {@code
   * status} is that of the submission, {@code REFUSED} where intake took none, {@code ACCEPTED}
   * where nobody waited.
   */
  public static String line(Outcome outcome) {
    ObjectNode line = JSON.createObjectNode().put("file", outcome.file());
    if (outcome instanceof Outcome.Refused refused) {
      line.put("status", "REFUSED").put("reason", refused.reason());
    } else if (outcome instanceof Outcome.Accepted accepted) {
      line.put("status", "ACCEPTED")
          .put("submissionId", accepted.submissionId())
          .put("duplicate", accepted.duplicate());
    } else if (outcome instanceof Outcome.Unfinished unfinished) {
      line.put("status", unfinished.status())
          .put("submissionId", unfinished.submissionId())
          .put("duplicate", unfinished.duplicate());
    } else if (outcome instanceof Outcome.Rejected rejected) {
      put(line, rejected.submission(), rejected.duplicate());
    } else if (outcome instanceof Outcome.Validated validated) {
      put(line, validated.submission(), validated.duplicate());
      line.put("agency", validated.agency()).put("year", validated.year());
    }
    return line.toString();
  }

  private static void put(ObjectNode line, Submission submission, boolean duplicate) {
    line.put("status", submission.status())
        .put("submissionId", submission.submissionId())
        .put("duplicate", duplicate)
        .put("reportId", submission.reportId())
        .put("revision", submission.revision());
    line.set("rejection", submission.rejection());
    line.set("alerts", JSON.valueToTree(submission.alerts()));
  }
}
