package org.gouji.local.push;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A submission as intake shows it; what the launcher does not need is left out.
 *
 * @param submissionId its id
 * @param status how far it came
 * @param reportId the report, once there is one
 * @param revision of the report
 * @param rejection why there is none
 * @param alerts open alerts, once validated
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Submission(
    String submissionId,
    String status,
    @Nullable String reportId,
    @Nullable Integer revision,
    @Nullable JsonNode rejection,
    @Nullable Alerts alerts) {

  /** Open alerts by severity. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Alerts(int error, int warning, int info) {}

  public boolean isValidated() {
    return status.equals("VALIDATED");
  }

  public boolean isRejected() {
    return status.equals("REJECTED");
  }

  /** The rejection in words. */
  public String rejectionText() {
    if (rejection == null || rejection.isNull()) {
      return "";
    }
    return rejection.isTextual()
        ? rejection.asText()
        : (rejection.path("reason").asText("") + " " + rejection.path("detail").asText("")).strip();
  }
}
