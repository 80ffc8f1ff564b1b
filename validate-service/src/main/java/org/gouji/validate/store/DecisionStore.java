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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.gouji.validate.decision.ConcurrentDecisionException;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.decision.DecisionLog;

/**
 * The decisions, immutable under their ids, and which is the latest on a report. All look-ups but
 * one after a conflict are by id: it is what every store that speaks the protocol does well.
 */
@Singleton
public class DecisionStore implements DecisionLog {
  private final ValidateDatabase database;

  @Inject
  DecisionStore(ValidateDatabase database) {
    this.database = database;
  }

  @Override
  public Map<String, Decision> byId(Collection<String> ids) {
    return find(ids).stream().collect(Collectors.toMap(Decision::id, each -> each));
  }

  @Override
  public Map<String, List<String>> followUps(Collection<String> eventIds) {
    Map<String, List<String>> found = new HashMap<>();
    if (!eventIds.isEmpty()) {
      database
          .followUps()
          .find(Filters.in("_id", eventIds))
          .forEach(
              document ->
                  found.put(
                      document.getString("_id"), document.getList("decisions", String.class)));
    }
    return found;
  }

  @Override
  public Map<String, Decision> latest(Collection<String> reportIds) {
    if (reportIds.isEmpty()) {
      return Map.of();
    }
    List<String> ids = new ArrayList<>();
    database
        .heads()
        .find(Filters.in("_id", reportIds))
        .forEach(head -> ids.add(Upserts.state(head).getString("cause")));
    return find(ids).stream().collect(Collectors.toMap(Decision::reportId, each -> each));
  }

  @Override
  public void announce(Collection<Decision> followUps) {
    Upserts.write(
        database.followUps(),
        followUps.stream()
            .map(each -> Upserts.add(each.cause().eventId(), "decisions", List.of(each.id())))
            .toList());
  }

  @Override
  public void insert(List<Decision> decisions) {
    // What one index keeps unique is what two instances contend for
    database.ensureIndexes();
    if (decisions.isEmpty()) {
      return;
    }
    List<Document> documents = decisions.stream().map(DecisionMapping::document).toList();
    try {
      database.decisions().insertMany(documents, new InsertManyOptions().ordered(true));
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream()
          .anyMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
        advance(madeElsewhere(decisions));
        throw new ConcurrentDecisionException(e);
      }
      throw e;
    }
  }

  /**
   * The decisions that stand in the way of these. Whoever made them may never come to advance to
   * them, having crashed, and its event may wait behind the one at hand.
   */
  private List<Decision> madeElsewhere(List<Decision> decisions) {
    List<Decision> found = new ArrayList<>();
    for (Decision decision : decisions) {
      database
          .decisions()
          .find(
              new Document("reportId", decision.reportId()).append("sequence", decision.sequence()))
          .forEach(document -> found.add(DecisionMapping.decision(document)));
    }
    return found;
  }

  @Override
  public void advance(Collection<Decision> decisions) {
    Upserts.write(database.heads(), decisions.stream().map(DecisionStore::head).toList());
  }

  private static UpdateOneModel<Document> head(Decision decision) {
    return Upserts.newest(
        decision.reportId(), decision.sequence(), new Document("cause", decision.id()));
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
