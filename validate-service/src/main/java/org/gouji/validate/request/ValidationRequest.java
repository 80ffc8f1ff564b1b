package org.gouji.validate.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports to look at again, since something else than a report changed. What came of it is found by
 * whoever reads the request; it may be read twice.
 *
 * @param reason why, for the log
 * @param replayId the replay that this is a part of; null where it is none
 * @param reportIds the reports, at most {@value #MOST_REPORTS}
 */
public record ValidationRequest(String reason, @Nullable String replayId, List<String> reportIds) {
  public static final String TYPE = "org.gouji.internal.validation.requested.v1";
  public static final String TOPIC = "ogi.internal.validation-requests";
  public static final int MOST_REPORTS = 500;

  public ValidationRequest {
    reportIds = List.copyOf(reportIds);
    if (reportIds.size() > MOST_REPORTS) {
      throw new IllegalArgumentException(reportIds.size() + " reports in one request");
    }
  }
}
