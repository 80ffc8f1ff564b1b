package org.gouji.parse.store;

import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.log.LogPosition;

/**
 * A report whose revision is decided, as the store takes it: from the decision, or from the
 * published event on a rebuild.
 *
 * @param report the report under its revision
 * @param document where its document stands in the log
 * @param eventId id of the event that publishes it
 */
public record NumberedReport(StructuredReport report, LogPosition document, String eventId) {}
