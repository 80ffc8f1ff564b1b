package org.gouji.ingest.receipt;

/** One revision of one report. */
public record ReportRevision(String reportId, int revision) {}
