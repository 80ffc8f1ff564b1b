package org.gouji.parse.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.FactState;
import org.jspecify.annotations.Nullable;

/**
 * The newest revision of a report in short.
 *
 * @param factCounts how many facts are in each state
 */
public record ReportSummary(
    String reportId,
    int revision,
    String submissionId,
    String sha256,
    Agency agency,
    @Nullable Integer year,
    String edition,
    @Nullable String title,
    @Nullable LocalDate publishedAt,
    @Nullable LocalDate signedAt,
    Instant receivedAt,
    double confidence,
    Map<FactState, Integer> factCounts) {}
