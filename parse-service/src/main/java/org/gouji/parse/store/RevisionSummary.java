package org.gouji.parse.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One revision of a report in short. */
public record RevisionSummary(
    String reportId,
    int revision,
    String submissionId,
    String sha256,
    @Nullable String title,
    @Nullable LocalDate publishedAt,
    @Nullable LocalDate signedAt,
    @Nullable String filename,
    Instant receivedAt,
    double confidence) {}
