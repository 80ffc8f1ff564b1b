package org.gouji.acceptance.client;

import java.time.Duration;
import java.util.Map;
import org.gouji.acceptance.document.ReportDocument;
import org.gouji.acceptance.environment.Role;
import org.gouji.acceptance.environment.Stack;

/**
 * A portal that files documents and asks what became of them.
 *
 * @param user the portal's access
 */
public record Portal(Gouji user) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** The portal of that name. */
  public static Portal named(Stack stack, String name) {
    return new Portal(Gouji.as(stack, Role.PORTAL, name));
  }

  /** Files a report without metadata. */
  public Answer send(ReportDocument report) {
    return user.submit(report.bytes(), ReportDocument.MEDIA_TYPE, Map.of());
  }

  /** Files a report that must be taken for the first time, and returns its submission id. */
  public String file(ReportDocument report) {
    return accepted(send(report));
  }

  /** Files a report and waits for its fate. */
  public Submission fileAndWait(ReportDocument report) {
    return settled(file(report));
  }

  /** Waits for the fate of a submission. */
  public Submission settled(String submissionId) {
    return Submission.settled(user, submissionId, PATIENCE);
  }

  /** The id of a submission that was taken for the first time. */
  public static String accepted(Answer answer) {
    if (answer.status() != 202) {
      throw new AssertionError("not accepted: " + answer.status() + " " + answer.text());
    }
    return answer.json().get("submissionId").asText();
  }
}
