package org.gouji.validate.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gouji.validate.likeness.Card;
import org.gouji.validate.likeness.Entry;
import org.gouji.validate.likeness.NarrativeIndex;
import org.gouji.validate.likeness.RunningText;
import org.gouji.validate.likeness.Signature;

/**
 * Narratives by report, and the reports of each band of signatures. Looked up by id alone. Every
 * write is acknowledged by a majority and every read is of what a majority has.
 */
@Singleton
public class LikenessStore implements NarrativeIndex {
  private static final String ID = "_id";
  private static final String REPORTS = "reports";
  private static final String SIGNATURE = "signature";
  private static final String SIGNATURES = "signatures";
  private static final String TEXT = "text";
  private static final int MOST_KEYS = 5_000;

  private final ValidateDatabase database;

  @Inject
  LikenessStore(ValidateDatabase database) {
    this.database = database;
  }

  @Override
  public void put(Collection<Entry> entries) {
    Upserts.write(database.narratives(), entries.stream().map(LikenessStore::narrative).toList());
    Map<String, Set<String>> added = new TreeMap<>();
    for (Entry entry : entries) {
      for (String bucket : entry.card().buckets()) {
        added.computeIfAbsent(bucket, none -> new TreeSet<>()).add(entry.card().reportId());
      }
    }
    Map<String, Set<String>> members = members(added.keySet());
    List<UpdateOneModel<Document>> writes = new ArrayList<>();
    added.forEach(
        (bucket, reports) -> {
          Set<String> present = members.getOrDefault(bucket, Set.of());
          reports.removeAll(present);
          // What everybody writes would make a document that grows without bound
          if (!reports.isEmpty() && present.size() < MOST_MEMBERS) {
            writes.add(Upserts.add(bucket, REPORTS, reports));
          }
        });
    Upserts.write(database.narrativeBands(), writes);
  }

  @Override
  public Map<String, Card> cards(Collection<String> reportIds) {
    Map<String, Card> cards = new HashMap<>();
    find(
        reportIds,
        Projections.exclude(Upserts.STATE + "." + TEXT, SIGNATURES),
        document -> cards.put(document.getString(ID), card(document)));
    return cards;
  }

  @Override
  public Map<String, Entry> entries(Collection<String> reportIds) {
    Map<String, Entry> entries = new HashMap<>();
    find(
        reportIds,
        Projections.exclude(SIGNATURES),
        document -> entries.put(document.getString(ID), entry(document)));
    return entries;
  }

  @Override
  public Map<String, Set<Signature>> signatures(Collection<String> reportIds) {
    Map<String, Set<Signature>> signatures = new HashMap<>();
    find(
        reportIds,
        Projections.include(SIGNATURES),
        document -> {
          List<String> texts = document.getList(SIGNATURES, String.class, List.of());
          signatures.put(
              document.getString(ID),
              texts.stream().map(Signature::parse).collect(Collectors.toSet()));
        });
    return signatures;
  }

  @Override
  public Map<String, Set<String>> members(Collection<String> buckets) {
    Map<String, Set<String>> members = new HashMap<>();
    for (List<String> some : parts(buckets)) {
      database
          .narrativeBands()
          .find(Filters.in(ID, some))
          .forEach(
              document ->
                  members.put(
                      document.getString(ID),
                      new HashSet<>(document.getList(REPORTS, String.class))));
    }
    return members;
  }

  private void find(Collection<String> reportIds, Bson projection, Consumer<Document> consumer) {
    for (List<String> some : parts(reportIds)) {
      database.narratives().find(Filters.in(ID, some)).projection(projection).forEach(consumer);
    }
  }

  private static List<List<String>> parts(Collection<String> keys) {
    List<String> all = List.copyOf(keys);
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MOST_KEYS) {
      parts.add(all.subList(from, Math.min(from + MOST_KEYS, all.size())));
    }
    return parts;
  }

  static UpdateOneModel<Document> narrative(Entry entry) {
    Card card = entry.card();
    UpdateOneModel<Document> newest =
        Upserts.newest(card.reportId(), card.revision(), document(entry));
    Signature signature = card.signature();
    if (signature == null) {
      return newest;
    }
    Document update =
        new Document((Document) newest.getUpdate())
            .append("$addToSet", new Document(SIGNATURES, signature.toText()));
    return new UpdateOneModel<>(newest.getFilter(), update, new UpdateOptions().upsert(true));
  }

  static Document document(Entry entry) {
    Card card = entry.card();
    Signature signature = card.signature();
    return new Document("agency", AlertMapping.agency(card.agency()))
        .append("year", card.year())
        .append("size", card.size())
        .append(SIGNATURE, signature == null ? null : signature.toText())
        .append(TEXT, Compressed.of(entry.text()));
  }

  static Entry entry(Document document) {
    return new Entry(
        card(document), Compressed.read(Upserts.state(document), TEXT, RunningText.class));
  }

  static Card card(Document document) {
    Document state = Upserts.state(document);
    String signature = state.getString(SIGNATURE);
    return new Card(
        document.getString(ID),
        state.getLong("version").intValue(),
        AlertMapping.agency(state.get("agency", Document.class)),
        state.getInteger("year"),
        state.getInteger("size"),
        signature == null ? null : Signature.parse(signature));
  }
}
