package org.gouji.validate.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gouji.validate.deadletter.DeadLetter;
import org.gouji.validate.deadletter.DeadLetters;
import org.gouji.validate.deadletter.LetterId;
import org.gouji.validate.deadletter.LetterQuery;
import org.jspecify.annotations.Nullable;

/** Dead letters by their place, without their contents, which stay on the topics. */
@Singleton
public class DeadLetterStore implements DeadLetters {
  private static final String REDRIVEN = "redriven";
  private static final String ORDER = "letter.order";
  private static final long MAX_SECONDS = 10;

  private final ValidateDatabase database;

  @Inject
  DeadLetterStore(ValidateDatabase database) {
    this.database = database;
  }

  @Override
  public List<DeadLetter> list(LetterQuery query, int limit) {
    List<Bson> filters = new ArrayList<>();
    add(filters, "letter.origin", query.origin());
    add(filters, "letter.service", query.service());
    add(filters, "letter.reason", query.reason());
    if (query.waiting() != null) {
      filters.add(Filters.exists(REDRIVEN, !query.waiting()));
    }
    if (query.after() != null) {
      filters.add(Filters.gt(ORDER, query.after()));
    }
    List<DeadLetter> found = new ArrayList<>();
    database
        .deadLetters()
        .find(filters.isEmpty() ? Filters.exists("letter") : Filters.and(filters))
        .sort(Sorts.ascending(ORDER))
        .limit(limit)
        .maxTime(MAX_SECONDS, TimeUnit.SECONDS)
        .forEach(document -> found.add(letter(document)));
    return found;
  }

  @Override
  public Optional<DeadLetter> find(LetterId id) {
    return Optional.ofNullable(
            database.deadLetters().find(Filters.eq("_id", id.toString())).first())
        .filter(document -> document.containsKey("letter"))
        .map(DeadLetterStore::letter);
  }

  @Override
  public void add(List<DeadLetter> letters) {
    Upserts.write(
        database.deadLetters(),
        letters.stream()
            .map(
                letter ->
                    Upserts.once(letter.id().toString(), new Document("letter", document(letter))))
            .toList());
  }

  @Override
  public void redriven(String id, DeadLetter.Redriven redriven) {
    Document mark = new Document("at", Date.from(redriven.at())).append("by", redriven.by());
    Upserts.write(
        database.deadLetters(),
        List.of(
            new UpdateOneModel<>(
                new Document("_id", id),
                new Document("$max", new Document(REDRIVEN, mark)),
                new UpdateOptions().upsert(true))));
  }

  /** The place of a letter in lists: grows with the topic, then with the place in it. */
  public static String order(LetterId id) {
    return "%s-%06d@%018d".formatted(id.topic(), id.partition(), id.offset());
  }

  static Document document(DeadLetter letter) {
    return new Document("order", order(letter.id()))
        .append("topic", letter.id().topic())
        .append("partition", letter.id().partition())
        .append("offset", letter.id().offset())
        .append("at", Date.from(letter.at()))
        .append("service", letter.service())
        .append("reason", letter.reason())
        .append("detail", letter.detail())
        .append("origin", letter.origin())
        .append("originPosition", letter.originPosition())
        .append("key", letter.key())
        .append("eventId", letter.eventId())
        .append("eventType", letter.eventType())
        .append("bytes", letter.bytes());
  }

  static DeadLetter letter(Document document) {
    Document letter = document.get("letter", Document.class);
    Document mark = document.get(REDRIVEN, Document.class);
    return new DeadLetter(
        new LetterId(
            letter.getString("topic"), letter.getInteger("partition"), letter.getLong("offset")),
        AlertMapping.instant(letter, "at"),
        letter.getString("service"),
        letter.getString("reason"),
        letter.getString("detail"),
        letter.getString("origin"),
        letter.getString("originPosition"),
        letter.getString("key"),
        letter.getString("eventId"),
        letter.getString("eventType"),
        letter.getLong("bytes"),
        mark == null
            ? null
            : new DeadLetter.Redriven(mark.getString("by"), AlertMapping.instant(mark, "at")));
  }

  private static void add(List<Bson> filters, String field, @Nullable String value) {
    if (value != null) {
      filters.add(Filters.eq(field, value));
    }
  }
}
