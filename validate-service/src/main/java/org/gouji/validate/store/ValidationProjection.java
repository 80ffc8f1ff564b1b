package org.gouji.validate.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
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
    Map<String, ReportValidated> newest = new LinkedHashMap<>();
    results.forEach(
        each ->
            newest.merge(
                each.reportId(),
                each,
                BinaryOperator.maxBy(Comparator.comparingLong(ValidationProjection::version))));
    Map<String, Document> validations = new LinkedHashMap<>();
    newest.forEach((reportId, result) -> validations.put(reportId, fields(result)));
    VersionedWrites.write(database.validations(), validations);
  }

  /** Grows with the revision first and the sequence second. */
  private static long version(ReportValidated result) {
    return ((long) result.revision() << Integer.SIZE) + result.sequence();
  }

  private static Document fields(ReportValidated result) {
    return new Document("shape", ValidateDatabase.SHAPE)
        .append(VersionedWrites.VERSION, version(result))
        .append("sequence", result.sequence())
        .append("revision", result.revision())
        .append("submissionId", result.submissionId())
        .append("agency", AlertMapping.agency(result.agency()))
        .append("year", result.year())
        .append("edition", result.edition())
        .append("rules", DecisionMapping.rules(result.rules()))
        .append("validatedAt", Date.from(result.validatedAt()));
  }
}
