package org.gouji.validate.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.history.AgencyKeys;
import org.gouji.validate.history.Filing;
import org.gouji.validate.history.Filings;
import org.gouji.validate.history.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * Filings by report, each as the compressed JSON of its contract (some 3 KB), the newest revisions
 * whole, and the reports known under an agency's names or of a division in a year. Looked up by id
 * alone. Every write is acknowledged by a majority and every read is of what a majority has, so
 * what was put is seen by later looks.
 */
@Singleton
public class FilingStore implements Shelf, Filings {
  private static final String REPORTS = "reports";
  private static final String REPORT = "report";
  private static final String FILING = "filing";

  private final ValidateDatabase database;

  @Inject
  FilingStore(ValidateDatabase database) {
    this.database = database;
  }

  @Override
  public Map<String, Filing> filings(Collection<String> reportIds) {
    Map<String, Filing> found = new HashMap<>();
    if (!reportIds.isEmpty()) {
      database
          .filings()
          .find(Filters.in("_id", reportIds))
          .forEach(
              document -> found.put(document.getString("_id"), filing(Upserts.state(document))));
    }
    return found;
  }

  @Override
  public List<Filing> after(@Nullable String reportId, int most) {
    List<Filing> part = new ArrayList<>();
    database
        .filings()
        .find(reportId == null ? Filters.empty() : Filters.gt("_id", reportId))
        .sort(Sorts.ascending("_id"))
        .limit(most)
        .forEach(document -> part.add(filing(Upserts.state(document))));
    return part;
  }

  @Override
  public Map<String, StructuredReport> reports(Collection<String> reportIds) {
    Map<String, StructuredReport> found = new HashMap<>();
    if (!reportIds.isEmpty()) {
      database
          .reports()
          .find(Filters.in("_id", reportIds))
          .forEach(
              document ->
                  found.put(
                      document.getString("_id"),
                      Compressed.read(Upserts.state(document), REPORT, StructuredReport.class)));
    }
    return found;
  }

  @Override
  public Map<String, Set<String>> namesakes(Collection<String> keys) {
    Map<String, Set<String>> found = new HashMap<>();
    if (!keys.isEmpty()) {
      database
          .agencyYears()
          .find(Filters.in("_id", keys))
          .forEach(
              document ->
                  found.put(
                      document.getString("_id"),
                      new HashSet<>(document.getList(REPORTS, String.class))));
    }
    return found;
  }

  @Override
  public Set<String> inDivision(int year, String divisionCode) {
    Document division =
        database.divisionYears().find(Filters.eq("_id", division(year, divisionCode))).first();
    return division == null ? Set.of() : new HashSet<>(division.getList(REPORTS, String.class));
  }

  @Override
  public void put(Collection<Filing> filings, Collection<StructuredReport> revisions) {
    Upserts.write(
        database.reports(),
        revisions.stream()
            .map(each -> Upserts.newest(each.reportId(), each.revision(), document(REPORT, each)))
            .toList());
    Upserts.write(database.filings(), filings.stream().map(FilingStore::newest).toList());
    Upserts.write(
        database.agencyYears(),
        filings.stream()
            .flatMap(
                filing ->
                    AgencyKeys.of(filing.newest()).stream()
                        .map(key -> Upserts.add(key, REPORTS, List.of(filing.reportId()))))
            .toList());
    Upserts.write(
        database.divisionYears(),
        filings.stream().flatMap(filing -> inDivision(filing).stream()).toList());
  }

  private static Optional<UpdateOneModel<Document>> inDivision(Filing filing) {
    StructuredReport report = filing.newest();
    return report.year() == null || report.agency().divisionCode() == null
        ? Optional.empty()
        : Optional.of(
            Upserts.add(
                division(report.year(), report.agency().divisionCode()),
                REPORTS,
                List.of(filing.reportId())));
  }

  private static String division(int year, String divisionCode) {
    return year + "|" + divisionCode;
  }

  static UpdateOneModel<Document> newest(Filing filing) {
    return Upserts.newest(filing.reportId(), filing.newest().revision(), document(filing));
  }

  static Document document(Filing filing) {
    return document(FILING, filing);
  }

  private static Document document(String field, Object content) {
    return new Document(field, Compressed.of(content));
  }

  static Filing filing(Document state) {
    return Compressed.read(state, FILING, Filing.class);
  }
}
