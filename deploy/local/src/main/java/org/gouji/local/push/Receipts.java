package org.gouji.local.push;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.gouji.local.http.Deadline;
import org.gouji.local.http.ServiceClient;
import org.jspecify.annotations.Nullable;

/** Follows submissions to their end. */
final class Receipts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long POLL_MILLIS = 250;
  private static final String RECEIVED = "RECEIVED";

  private final ServiceClient intake;
  private final ServiceClient reports;
  private final Deadline deadline;

  /**
   * @param patience how long to wait while no submission comes to its end
   */
  Receipts(ServiceClient intake, ServiceClient reports, Duration patience) {
    this.intake = intake;
    this.reports = reports;
    this.deadline = new Deadline(patience);
  }

  /** Waits until the submission is validated or rejected. */
  Outcome await(Outcome.Accepted accepted) throws InterruptedException {
    String status = RECEIVED;
    while (!deadline.isOver()) {
      Optional<Submission> submission = find(accepted.submissionId());
      if (submission.filter(s -> s.isValidated() || s.isRejected()).isPresent()) {
        deadline.postpone();
        return ended(accepted, submission.get());
      }
      status = submission.map(Submission::status).orElse(status);
      Thread.sleep(POLL_MILLIS);
    }
    return new Outcome.Unfinished(
        accepted.file(), accepted.submissionId(), accepted.duplicate(), status);
  }

  private Outcome ended(Outcome.Accepted accepted, Submission submission)
      throws InterruptedException {
    if (submission.isRejected()) {
      return new Outcome.Rejected(accepted.file(), accepted.duplicate(), submission);
    }
    JsonNode report = report(submission);
    JsonNode year = report.path("year");
    return new Outcome.Validated(
        accepted.file(),
        accepted.duplicate(),
        submission,
        text(report.path("agency").path("name")),
        year.isInt() ? (Integer) year.intValue() : null);
  }

  /** Empty also while the receipt is on its way, and while intake cannot answer. */
  private Optional<Submission> find(String submissionId) throws InterruptedException {
    try {
      HttpResponse<byte[]> answer = intake.get("/v1/submissions/" + submissionId);
      return answer.statusCode() == 200
          ? Optional.of(JSON.readValue(answer.body(), Submission.class))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The report; an empty one when it is not to be had, as only the table wants it. */
  private JsonNode report(Submission submission) throws InterruptedException {
    try {
      HttpResponse<byte[]> answer =
          reports.get(
              "/v1/reports/" + submission.reportId() + "?revision=" + submission.revision());
      return answer.statusCode() == 200 ? ServiceClient.json(answer) : JSON.createObjectNode();
    } catch (IOException e) {
      return JSON.createObjectNode();
    }
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.textValue() : null;
  }
}
