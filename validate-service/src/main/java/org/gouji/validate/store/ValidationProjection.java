package org.gouji.validate.store;

import com.mongodb.client.model.UpdateOneModel;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Date;
import org.bson.Document;
import org.gouji.validate.contract.ReportValidated;

/**
 * Keeps the last result of every report: that of its newest revision, whatever came in after it.
 * Knows events only, so that the same fold rebuilds the collection from the topic.
 */
@Singleton
public class ValidationProjection {
  private final ValidateDatabase database;

  @Inject
  ValidationProjection(ValidateDatabase database) {
    this.database = database;
  }

  /** Applies the results; those applied before, or outrun by later ones, change nothing. */
  public void apply(Collection<ReportValidated> results) {
    Upserts.write(
        database.validations(), results.stream().map(ValidationProjection::validation).toList());
  }

  private static UpdateOneModel<Document> validation(ReportValidated result) {
    return Upserts.newest(
        result.reportId(),
        version(result),
        new Document("sequence", result.sequence())
            .append("revision", result.revision())
            .append("submissionId", result.submissionId())
            .append("agency", AlertMapping.agency(result.agency()))
            .append("year", result.year())
            .append("edition", result.edition())
            .append("rules", DecisionMapping.rules(result.rules()))
            .append("validatedAt", Date.from(result.validatedAt())));
  }

  /** Grows with the revision first and the sequence second. */
  private static long version(ReportValidated result) {
    return ((long) result.revision() << Integer.SIZE) + result.sequence();
  }
}
