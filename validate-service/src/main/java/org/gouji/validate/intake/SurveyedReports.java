package org.gouji.validate.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.decision.Decision;
import org.gouji.validate.decision.DecisionLog;
import org.gouji.validate.dryrun.StoredReport;
import org.gouji.validate.dryrun.StoredReports;
import org.gouji.validate.history.Filing;
import org.gouji.validate.history.Filings;
import org.gouji.validate.history.Shelf;
import org.jspecify.annotations.Nullable;

/** Stored reports with what intake would show the rules beside them. */
@Singleton
class SurveyedReports implements StoredReports {
  // Whole reports with their texts, of some hundred KB at worst
  private static final int PART = 100;

  private final Filings filings;
  private final Shelf shelf;
  private final Surveyor surveyor;
  private final DecisionLog decisions;

  @Inject
  SurveyedReports(Filings filings, Shelf shelf, Surveyor surveyor, DecisionLog decisions) {
    this.filings = filings;
    this.shelf = shelf;
    this.surveyor = surveyor;
    this.decisions = decisions;
  }

  @Override
  public Optional<Part> after(@Nullable String reportId, Predicate<StructuredReport> wanted) {
    List<Filing> part = filings.after(reportId, PART);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    List<Filing> chosen = part.stream().filter(each -> wanted.test(each.newest())).toList();
    return Optional.of(new Part(whole(chosen), part.get(part.size() - 1).reportId()));
  }

  private List<StoredReport> whole(List<Filing> chosen) {
    List<String> ids = chosen.stream().map(Filing::reportId).toList();
    Map<String, Decision> latest = decisions.latest(ids);
    Map<String, Surroundings> around = surveyor.around(chosen);
    Map<String, StructuredReport> reports = shelf.reports(ids);
    List<StoredReport> whole = new ArrayList<>();
    for (String id : ids) {
      StructuredReport report = reports.get(id);
      Decision decision = latest.get(id);
      Surroundings known = around.get(id);
      boolean decided =
          report != null && decision != null && decision.newestRevision() == report.revision();
      if (decided && known != null) {
        whole.add(new StoredReport(report, known.of(report), decision));
      }
    }
    return whole;
  }
}
