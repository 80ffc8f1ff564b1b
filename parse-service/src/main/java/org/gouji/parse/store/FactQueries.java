package org.gouji.parse.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads facts from the revisions of the reports that the list holds. */
public final class FactQueries implements FactSource {
  private static final Bson FACTS = fields(include(StoredFacts.FIELDS), excludeId());

  private final MongoCollection<StoredNewest> reports;
  private final MongoCollection<StoredFacts> revisions;

  FactQueries(MongoDatabase database) {
    this.reports = database.getCollection(StoredReport.COLLECTION, StoredNewest.class);
    this.revisions = database.getCollection(StoredRevision.COLLECTION, StoredFacts.class);
  }

  @Override
  public FactBatch newest(FactFilter filter, @Nullable String after, int limit) {
    List<StoredNewest> newest =
        reports
            .find(FactQuery.matching(filter, after))
            .projection(include(StoredNewest.FIELDS))
            .sort(ascending("_id"))
            .limit(limit)
            .into(new ArrayList<>());
    boolean more = newest.size() == limit;
    return new FactBatch(facts(newest), more ? newest.get(newest.size() - 1).reportId() : null);
  }

  private List<ReportFacts> facts(List<StoredNewest> newest) {
    if (newest.isEmpty()) {
      return List.of();
    }
    List<ReportFacts> facts =
        revisions
            .find(in("_id", newest.stream().map(StoredNewest::revisionId).toList()))
            .projection(FACTS)
            .map(StoredFacts::reportFacts)
            .into(new ArrayList<>());
    facts.sort(Comparator.comparing(ReportFacts::reportId));
    return facts;
  }

  @Override
  public Optional<ReportFacts> revision(String reportId, int revision) {
    return Optional.ofNullable(
            revisions
                .find(eq("_id", StoredRevision.id(reportId, revision)))
                .projection(FACTS)
                .first())
        .map(StoredFacts::reportFacts);
  }
}
