package org.gouji.validate.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.gouji.validate.decision.Decision;

/**
 * The decisions, immutable under the id of their cause, and which is the latest on a report. All
 * look-ups are by id: it is what every store that speaks the protocol does well.
 */
@Singleton
public class DecisionStore {
  private final ValidateDatabase database;

  @Inject
  DecisionStore(ValidateDatabase database) {
    this.database = database;
  }

  /** The decisions that these events caused before, by event id. */
  public Map<String, Decision> byCause(Collection<String> eventIds) {
    return find(eventIds).stream()
        .collect(Collectors.toMap(each -> each.cause().eventId(), each -> each));
  }

  /**
   * The latest decision on each of these reports that has one, by report id; of decisions that were
   * not {@link #advance advanced} to, as after a crash, it knows nothing.
   */
  public Map<String, Decision> latest(Collection<String> reportIds) {
    if (reportIds.isEmpty()) {
      return Map.of();
    }
    List<String> causes = new ArrayList<>();
    database
        .heads()
        .find(Filters.in("_id", reportIds))
        .forEach(head -> causes.add(Upserts.state(head).getString("cause")));
    return find(causes).stream().collect(Collectors.toMap(Decision::reportId, each -> each));
  }

  /**
   * Stores new decisions in their order, so that a report never has a later one without the
   * earlier.
   *
   * @throws ConcurrentDecisionException when one of them was made elsewhere; those before it are
   *     stored then
   */
  public void insert(List<Decision> decisions) {
    if (decisions.isEmpty()) {
      return;
    }
    List<Document> documents = decisions.stream().map(DecisionMapping::document).toList();
    try {
      database.decisions().insertMany(documents, new InsertManyOptions().ordered(true));
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream()
          .anyMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
        throw new ConcurrentDecisionException(e);
      }
      throw e;
    }
  }

  /** Makes these the latest on their reports, unless later ones are. */
  public void advance(Collection<Decision> decisions) {
    Upserts.write(database.heads(), decisions.stream().map(DecisionStore::head).toList());
  }

  private static UpdateOneModel<Document> head(Decision decision) {
    return Upserts.newest(
        decision.reportId(),
        decision.sequence(),
        new Document("cause", decision.cause().eventId()));
  }

  private List<Decision> find(Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Decision> found = new ArrayList<>();
    database
        .decisions()
        .find(Filters.in("_id", ids))
        .forEach(document -> found.add(DecisionMapping.decision(document)));
    return found;
  }
}
