package org.gouji.parse.store;

import org.bson.codecs.pojo.annotations.BsonId;
import org.gouji.parse.contract.StructuredReport;

/**
 * The extracted text of one revision, apart because it is the bulk of it and seldom asked for.
 *
 * @param id report id and revision, see {@link StoredRevision#id(String, int)}
 */
public record StoredText(
    @BsonId String id, String text, String parserVersion, String sourceEventId, int schemaVersion) {

  static final String COLLECTION = "texts";
  static final int SCHEMA_VERSION = 1;

  static StoredText of(NumberedReport numbered) {
    StructuredReport report = numbered.report();
    return new StoredText(
        StoredRevision.id(report.reportId(), report.revision()),
        report.text(),
        report.parser().version(),
        numbered.eventId(),
        SCHEMA_VERSION);
  }
}
