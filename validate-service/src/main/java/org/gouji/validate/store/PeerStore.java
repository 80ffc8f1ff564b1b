package org.gouji.validate.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gouji.validate.peers.PeerBook;
import org.gouji.validate.peers.PeerGroup;
import org.gouji.validate.peers.Peers;
import org.gouji.validate.peers.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Groups of agencies as summed up, and those that are to be summed up again. All but the latter,
 * which are few, are looked up by id.
 */
@Singleton
public class PeerStore implements PeerBook {
  private static final String ID = "_id";
  private static final String TOKEN = "token";
  private static final String PEERS = "peers";
  private static final String COUNTED = "counted";
  private static final String TO_TELL = "toTell";
  private static final int MOST_DUE = 200;

  private final ValidateDatabase database;
  private final Clock clock;

  @Inject
  PeerStore(ValidateDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void touch(Collection<PeerGroup> groups) {
    Date now = Date.from(clock.instant());
    Upserts.write(
        database.touchedGroups(),
        groups.stream()
            .map(
                group ->
                    new UpdateOneModel<Document>(
                        Filters.eq(ID, group.key()),
                        Updates.combine(
                            Updates.set("at", now),
                            Updates.set("mark", UUID.randomUUID().toString()),
                            Updates.setOnInsert("since", now)),
                        new UpdateOptions().upsert(true)))
            .toList());
  }

  @Override
  public Map<PeerGroup, Peers> known(Collection<PeerGroup> groups) {
    Map<String, PeerGroup> byKey =
        groups.stream().collect(Collectors.toMap(PeerGroup::key, group -> group));
    Map<PeerGroup, Peers> known = new HashMap<>();
    if (!byKey.isEmpty()) {
      database
          .peerGroups()
          .find(Filters.in(ID, byKey.keySet()))
          .projection(Projections.include(PEERS))
          .forEach(
              document ->
                  known.put(
                      byKey.get(document.getString(ID)),
                      Compressed.read(document, PEERS, Peers.class)));
    }
    return known;
  }

  @Override
  public List<Touched> due(Instant quietSince, Instant waitingSince) {
    List<Touched> due = new ArrayList<>();
    database
        .touchedGroups()
        .find(
            Filters.or(
                Filters.lte("at", Date.from(quietSince)),
                Filters.lte("since", Date.from(waitingSince))))
        .limit(MOST_DUE)
        .forEach(
            document ->
                due.add(
                    new Touched(
                        PeerGroup.ofKey(document.getString(ID)), document.getString("mark"))));
    return due;
  }

  @Override
  public Optional<Sheet> sheet(PeerGroup group) {
    return Optional.ofNullable(database.peerGroups().find(Filters.eq(ID, group.key())).first())
        .map(
            document ->
                new Sheet(
                    group,
                    document.getString(TOKEN),
                    Compressed.read(document, PEERS, Peers.class),
                    Set.of(Compressed.read(document, COUNTED, String[].class)),
                    document.getList(TO_TELL, String.class)));
  }

  @Override
  public boolean replace(Sheet sheet, @Nullable Sheet replaced) {
    Document content =
        new Document(TOKEN, sheet.token())
            .append(PEERS, Compressed.of(sheet.peers()))
            .append(COUNTED, Compressed.of(sheet.counted()))
            .append(TO_TELL, sheet.toTell());
    String key = sheet.group().key();
    if (replaced != null) {
      return database
              .peerGroups()
              .updateOne(is(key, TOKEN, replaced.token()), new Document("$set", content))
              .getMatchedCount()
          == 1;
    }
    try {
      Document first = new Document(ID, key);
      first.putAll(content);
      database.peerGroups().insertOne(first);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public void settle(Touched touched, Sheet sheet) {
    String key = touched.group().key();
    database.peerGroups().updateOne(is(key, TOKEN, sheet.token()), Updates.set(TO_TELL, List.of()));
    database.touchedGroups().deleteOne(is(key, "mark", touched.mark()));
  }

  private static Bson is(String key, String field, String value) {
    return Filters.and(Filters.eq(ID, key), Filters.eq(field, value));
  }
}
