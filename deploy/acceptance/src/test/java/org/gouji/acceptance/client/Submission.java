package org.gouji.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.gouji.acceptance.environment.Component;

/**
 * A submission whose fate is known.
 *
 * @param receipt what {@code GET /v1/submissions/{id}} says of it
 */
public record Submission(JsonNode receipt) {
  private static final Set<String> SETTLED = Set.of("VALIDATED", "REJECTED");

  /**
   * Waits until a submission is validated or rejected.
   *
   * @param portal whose submission it is
   * @param submissionId its id
   * @param patience how long to wait
   */
  public static Submission settled(Gouji portal, String submissionId, Duration patience) {
    return new Submission(
        Awaitility.await("submission " + submissionId + " settled")
            .atMost(patience)
            .pollInterval(Duration.ofMillis(100))
            .until(
                () -> portal.get(Component.INGEST, "/v1/submissions/" + submissionId),
                answer ->
                    answer.status() == 200
                        && SETTLED.contains(answer.json().path("status").asText()))
            .json());
  }

  /** {@code VALIDATED} or {@code REJECTED}. */
  public String status() {
    return receipt.path("status").asText();
  }

  /** The report that the document became; empty for none. */
  public String reportId() {
    return receipt.path("reportId").asText("");
  }

  /** Which revision of that report it is. */
  public int revision() {
    return receipt.path("revision").asInt();
  }
}
