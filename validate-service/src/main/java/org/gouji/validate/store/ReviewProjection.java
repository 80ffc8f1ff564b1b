package org.gouji.validate.store;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.ReportValidated;
import org.gouji.validate.contract.ReviewEvent;
import org.gouji.validate.contract.ReviewEvent.AlertAssigned;

/**
 * Folds what people said into alerts, beside the state that {@link AlertProjection} writes, and
 * keeps every step. It knows events only and its writes come in any order, so that the same fold
 * follows the log, answers at once, and rebuilds the collections.
 */
@Singleton
public class ReviewProjection {
  private final ValidateDatabase database;

  @Inject
  ReviewProjection(ValidateDatabase database) {
    this.database = database;
  }

  /**
   * Applies steps that people took; those applied before, or outrun by later ones, change nothing.
   */
  public void apply(Collection<ReviewEvent> events) {
    Upserts.write(database.alertSteps(), events.stream().map(ReviewProjection::step).toList());
    Upserts.write(database.alerts(), events.stream().map(ReviewProjection::latest).toList());
    noteRevisions(events);
    settle(events.stream().map(ReviewEvent::alertId).collect(Collectors.toSet()));
  }

  /**
   * Brings reviews up to date with validations that the alerts and results were written of.
   *
   * @param steps what became of alerts
   * @param results what was validated; of an assigned alert that still holds, the revision is noted
   */
  public void follow(Collection<AlertEvent> steps, Collection<ReportValidated> results) {
    Map<String, Integer> touched = new HashMap<>();
    steps.forEach(step -> touched.put(step.alert().alertId(), 0));
    for (ReportValidated result : results) {
      if (result.revision() > 1) {
        result
            .alerts()
            .forEach(alert -> touched.merge(alert.alertId(), result.revision(), Math::max));
      }
    }
    if (touched.isEmpty()) {
      return;
    }
    Set<String> reviewed = new HashSet<>();
    List<UpdateOneModel<Document>> notes = new ArrayList<>();
    for (Document alert : reviews(touched.keySet())) {
      String id = alert.getString("_id");
      if (alert.containsKey(ReviewMapping.VERDICT) || alert.containsKey(ReviewMapping.ASSIGNMENT)) {
        reviewed.add(id);
      }
      if (alert.containsKey(ReviewMapping.ASSIGNMENT) && touched.get(id) > 0) {
        notes.add(revision(id, touched.get(id)));
      }
    }
    Upserts.write(database.alerts(), notes);
    settle(reviewed);
  }

  /** A step for the history. Sent twice, it is one step, as of the later time. */
  static UpdateOneModel<Document> step(ReviewEvent event) {
    Document once = ReviewMapping.document(event);
    Document time = new Document("at", once.remove("at"));
    return Upserts.onceWithGreatest(event.id(), once, time);
  }

  /** The step in the alert, unless a later one is there. */
  static UpdateOneModel<Document> latest(ReviewEvent event) {
    return Upserts.greatest(
        event.alertId(), ReviewMapping.register(event), ReviewMapping.document(event));
  }

  /** A revision on which an assigned alert still holds, unless a newer one is noted. */
  static UpdateOneModel<Document> revision(String alertId, int revision) {
    return Upserts.greatest(alertId, ReviewMapping.REVISION, revision);
  }

  /**
   * A revision can be validated while an alert is being assigned. Its result is written before
   * assignments are looked for, and here the assignment before results are: one of the two sees the
   * other.
   */
  private void noteRevisions(Collection<ReviewEvent> events) {
    List<ReviewEvent> assigned = events.stream().filter(AlertAssigned.class::isInstance).toList();
    if (assigned.isEmpty()) {
      return;
    }
    Map<String, Integer> revisions = new HashMap<>();
    Set<String> reports = assigned.stream().map(ReviewEvent::reportId).collect(Collectors.toSet());
    database
        .validations()
        .find(in("_id", reports))
        .forEach(
            result ->
                revisions.put(
                    result.getString("_id"), Upserts.state(result).getInteger("revision")));
    Upserts.write(
        database.alerts(),
        assigned.stream()
            .filter(event -> revisions.containsKey(event.reportId()))
            .map(event -> revision(event.alertId(), revisions.get(event.reportId())))
            .toList());
  }

  private void settle(Set<String> alertIds) {
    if (alertIds.isEmpty()) {
      return;
    }
    List<UpdateOneModel<Document>> settlements = new ArrayList<>();
    database
        .alerts()
        .find(in("_id", alertIds))
        .forEach(alert -> settlements.add(Settlement.of(alert)));
    Upserts.write(database.alerts(), settlements);
  }

  private List<Document> reviews(Collection<String> alertIds) {
    return database
        .alerts()
        .find(in("_id", alertIds))
        .projection(Projections.include(ReviewMapping.VERDICT, ReviewMapping.ASSIGNMENT))
        .into(new ArrayList<>());
  }
}
