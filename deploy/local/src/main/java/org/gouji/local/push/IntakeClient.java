package org.gouji.local.push;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gouji.local.http.Backoff;
import org.gouji.local.http.Problems;
import org.gouji.local.http.ServiceClient;
import org.jspecify.annotations.Nullable;

/** Submits documents one at a time, as patiently as intake asks for. */
final class IntakeClient {
  private static final int ATTEMPTS = 8;

  private final ServiceClient intake;
  private final Backoff backoff;

  IntakeClient(ServiceClient intake, Backoff backoff) {
    this.intake = intake;
    this.backoff = backoff;
  }

  /**
   * Submits. Safe to repeat, as the same bytes and metadata are the same submission.
   *
   * @return accepted or refused
   */
  Outcome submit(Document document) throws InterruptedException {
    byte[] content;
    try {
      content = document.content().read();
    } catch (IOException e) {
      return new Outcome.Refused(document.label(), String.valueOf(e.getMessage()));
    }
    return submit(document, ContentType.of(document.filename(), content), content);
  }

  private Outcome submit(Document document, String type, byte[] content)
      throws InterruptedException {
    String filename = URLEncoder.encode(document.filename(), StandardCharsets.UTF_8);
    String path = "/v1/reports?filename=" + filename.replace("+", "%20");
    for (int attempt = 1; ; attempt++) {
      HttpResponse<byte[]> answer = null;
      String failure = "";
      try {
        answer = intake.post(path, type, content);
      } catch (IOException e) {
        failure = intake.base() + ": " + e;
      }
      if (answer != null && !isBusy(answer)) {
        return outcome(document, answer);
      }
      if (attempt == ATTEMPTS) {
        return new Outcome.Refused(
            document.label(), answer == null ? failure : Problems.describe(answer));
      }
      Thread.sleep(pause(answer, attempt).toMillis());
    }
  }

  private Duration pause(@Nullable HttpResponse<byte[]> answer, int attempt) {
    return answer == null ? backoff.after(attempt) : backoff.after(answer, attempt);
  }

  private static Outcome outcome(Document document, HttpResponse<byte[]> answer) {
    boolean taken = answer.statusCode() == 202 || answer.statusCode() == 200;
    if (!taken) {
      return new Outcome.Refused(document.label(), Problems.describe(answer));
    }
    try {
      JsonNode body = ServiceClient.json(answer);
      return new Outcome.Accepted(
          document.label(), body.path("submissionId").asText(), body.path("duplicate").asBoolean());
    } catch (IOException e) {
      return new Outcome.Refused(document.label(), answer.statusCode() + " without JSON");
    }
  }

  private static boolean isBusy(HttpResponse<byte[]> answer) {
    return answer.statusCode() == 429 || answer.statusCode() == 503;
  }
}
