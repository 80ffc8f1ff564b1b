package org.gouji.validate.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.decision.DecisionLog;
import org.gouji.validate.history.Filing;
import org.gouji.validate.history.Shelf;

/** The store as one instance sees it; before one of its operations something else happens. */
final class InterruptedStore implements Shelf, DecisionLog {
  private final Shelf shelf;
  private final DecisionLog log;
  private final Runnable interruption;
  private int operationsLeft;

  /**
   * A view of the store.
   *
   * @param after how many operations go undisturbed
   */
  InterruptedStore(Shelf shelf, DecisionLog log, int after, Runnable interruption) {
    this.shelf = shelf;
    this.log = log;
    this.operationsLeft = after;
    this.interruption = interruption;
  }

  private void operate() {
    if (operationsLeft-- == 0) {
      interruption.run();
    }
  }

  @Override
  public Map<String, Filing> filings(Collection<String> reportIds) {
    operate();
    return shelf.filings(reportIds);
  }

  @Override
  public Map<String, Set<String>> namesakes(Collection<String> keys) {
    operate();
    return shelf.namesakes(keys);
  }

  @Override
  public Set<String> inDivision(int year, String divisionCode) {
    operate();
    return shelf.inDivision(year, divisionCode);
  }

  @Override
  public Map<String, StructuredReport> reports(Collection<String> reportIds) {
    operate();
    return shelf.reports(reportIds);
  }

  @Override
  public void put(Collection<Filing> filings, Collection<StructuredReport> revisions) {
    operate();
    shelf.put(filings, revisions);
  }

  @Override
  public Map<String, Decision> byId(Collection<String> ids) {
    operate();
    return log.byId(ids);
  }

  @Override
  public Map<String, List<String>> followUps(Collection<String> eventIds) {
    operate();
    return log.followUps(eventIds);
  }

  @Override
  public Map<String, Decision> latest(Collection<String> reportIds) {
    operate();
    return log.latest(reportIds);
  }

  @Override
  public void announce(Collection<Decision> followUps) {
    operate();
    log.announce(followUps);
  }

  @Override
  public void insert(List<Decision> decisions) {
    operate();
    log.insert(decisions);
  }

  @Override
  public void advance(Collection<Decision> decisions) {
    operate();
    log.advance(decisions);
  }
}
