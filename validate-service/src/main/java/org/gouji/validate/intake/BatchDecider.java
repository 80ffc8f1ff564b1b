package org.gouji.validate.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.intake.Inbound.Filed;
import org.gouji.validate.intake.Inbound.Poison;
import org.gouji.validate.intake.Outcome.Refused;
import org.gouji.validate.store.AlertProjection;
import org.gouji.validate.store.DecisionStore;
import org.gouji.validate.store.ValidateDatabase;
import org.gouji.validate.store.ValidationProjection;

/**
 * Decides on a batch and stores the decisions before anything is published. Safe to repeat as a
 * whole: what an attempt stored before it failed, the next one finds and takes as it is.
 */
@Singleton
class BatchDecider {
  private final ReportDecider reports;
  private final ValidateDatabase database;
  private final DecisionStore decisions;
  private final AlertProjection alerts;
  private final ValidationProjection validations;

  @Inject
  BatchDecider(
      ReportDecider reports,
      ValidateDatabase database,
      DecisionStore decisions,
      AlertProjection alerts,
      ValidationProjection validations) {
    this.reports = reports;
    this.database = database;
    this.decisions = decisions;
    this.alerts = alerts;
    this.validations = validations;
  }

  /**
   * Decides on the records and leaves the store up to date. Blocks on the store.
   *
   * @throws com.mongodb.MongoException when the store is away
   * @throws org.gouji.validate.store.ConcurrentDecisionException when another instance was faster
   */
  BatchResult decide(Iterable<ConsumerRecord<String, byte[]>> records) {
    database.ensureIndexes();
    List<Outcome> outcomes = new ArrayList<>();
    Map<String, List<Filed>> byReport = new LinkedHashMap<>();
    decode(records)
        .forEach(
            inbound -> {
              if (inbound instanceof Poison poison) {
                outcomes.add(new Refused(poison));
              } else if (inbound instanceof Filed filed) {
                byReport
                    .computeIfAbsent(filed.report().reportId(), id -> new ArrayList<>())
                    .add(filed);
              }
            });
    outcomes.addAll(decide(byReport));
    BatchResult result = new BatchResult(outcomes);
    store(result);
    return result;
  }

  private static List<Inbound> decode(Iterable<ConsumerRecord<String, byte[]>> records) {
    return StreamSupport.stream(records.spliterator(), false).toList().parallelStream()
        .map(ReportEventDecoder::decode)
        .toList();
  }

  /** Reports are independent of each other; the events of one keep their order. */
  private List<Outcome> decide(Map<String, List<Filed>> byReport) {
    Map<String, Decision> known =
        decisions.byCause(
            byReport.values().stream()
                .flatMap(List::stream)
                .map(filed -> filed.cause().eventId())
                .collect(Collectors.toSet()));
    Map<String, Decision> latest = decisions.latest(byReport.keySet());
    return List.copyOf(byReport.entrySet()).parallelStream()
        .flatMap(each -> reports.decide(each.getValue(), known, latest.get(each.getKey())).stream())
        .toList();
  }

  private void store(BatchResult result) {
    decisions.insert(result.fresh());
    List<Decision> all = result.decisions();
    decisions.advance(all);
    alerts.apply(all.stream().flatMap(each -> each.alertEvents().stream()).toList());
    validations.apply(all.stream().map(Decision::validated).toList());
  }
}
