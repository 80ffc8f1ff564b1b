package org.gouji.validate.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.gouji.parse.contract.ContractJson;
import org.gouji.validate.history.AgencyKeys;
import org.gouji.validate.history.Filing;
import org.gouji.validate.history.Shelf;

/**
 * Filings by report, each as the compressed JSON of its contract (some 3 KB), and the reports known
 * under an agency's names in a year. Looked up by id alone. Every write is acknowledged by a
 * majority and every read is of what a majority has, so what was put is seen by later looks.
 */
@Singleton
public class FilingStore implements Shelf {
  private static final String REPORTS = "reports";

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
  public void put(Collection<Filing> filings) {
    Upserts.write(database.filings(), filings.stream().map(FilingStore::newest).toList());
    Upserts.write(
        database.agencyYears(),
        filings.stream()
            .flatMap(
                filing ->
                    AgencyKeys.of(filing.newest()).stream()
                        .map(key -> Upserts.add(key, REPORTS, List.of(filing.reportId()))))
            .toList());
  }

  static UpdateOneModel<Document> newest(Filing filing) {
    return Upserts.newest(filing.reportId(), filing.newest().revision(), document(filing));
  }

  static Document document(Filing filing) {
    return new Document("filing", new Binary(compressed(ContractJson.write(filing))));
  }

  static Filing filing(Document state) {
    try (GZIPInputStream json =
        new GZIPInputStream(
            new ByteArrayInputStream(state.get("filing", Binary.class).getData()))) {
      return ContractJson.read(json.readAllBytes(), Filing.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] compressed(byte[] json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
