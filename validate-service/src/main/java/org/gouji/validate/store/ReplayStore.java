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
import org.bson.Document;
import org.gouji.validate.request.ReplayRequest;

/** How far replays are. Everything written here can be written again. */
@Singleton
public class ReplayStore {
  private static final String CUT = "cut";

  private final ValidateDatabase database;

  @Inject
  ReplayStore(ValidateDatabase database) {
    this.database = database;
  }

  /** Knows of a replay from now on. */
  public void begin(ReplayRequest replay) {
    Upserts.write(
        database.replays(),
        List.of(
            Upserts.once(
                replay.replayId(),
                new Document("reason", replay.reason())
                    .append("requestedBy", replay.requestedBy())
                    .append("requestedAt", Date.from(replay.requestedAt()))
                    .append("year", replay.year())
                    .append("divisionCode", replay.divisionCode()))));
  }

  /** Knows how many parts and reports a replay has. */
  public void cut(String replayId, int parts, long reports) {
    Document cut = new Document("parts", parts).append("reports", reports);
    Upserts.write(
        database.replays(),
        List.of(
            new UpdateOneModel<>(
                new Document("_id", replayId),
                new Document("$set", new Document(CUT, cut)),
                new UpdateOptions().upsert(true))));
  }

  /** Knows that a part is done; a part counts once. */
  public void done(ReplayPart part) {
    Upserts.write(
        database.replayParts(),
        List.of(
            Upserts.once(
                part.id(),
                new Document("replayId", part.replayId())
                    .append("reports", part.reports())
                    .append("changed", part.changed())
                    .append("raised", part.raised())
                    .append("cleared", part.cleared()))));
  }

  /** The replay of that id. */
  public Optional<Replay> find(String replayId) {
    return Optional.ofNullable(database.replays().find(Filters.eq("_id", replayId)).first())
        .map(this::replay);
  }

  /** The latest replays, the newest first. */
  public List<Replay> latest(int limit) {
    List<Replay> found = new ArrayList<>();
    database
        .replays()
        .find()
        .sort(Sorts.descending("requestedAt"))
        .limit(limit)
        .forEach(document -> found.add(replay(document)));
    return found;
  }

  private Replay replay(Document document) {
    ReplayRequest request =
        new ReplayRequest(
            document.getString("_id"),
            document.getString("reason"),
            document.getString("requestedBy"),
            AlertMapping.instant(document, "requestedAt"),
            document.getInteger("year"),
            document.getString("divisionCode"));
    Document cut = document.get(CUT, Document.class);
    return cut == null
        ? Replay.of(request, false, 0, 0, parts(request.replayId()))
        : Replay.of(
            request,
            true,
            cut.getInteger("parts"),
            cut.getLong("reports"),
            parts(request.replayId()));
  }

  private List<ReplayPart> parts(String replayId) {
    List<ReplayPart> parts = new ArrayList<>();
    database
        .replayParts()
        .find(Filters.eq("replayId", replayId))
        .forEach(
            part ->
                parts.add(
                    new ReplayPart(
                        part.getString("_id"),
                        replayId,
                        part.getLong("reports"),
                        part.getLong("changed"),
                        part.getLong("raised"),
                        part.getLong("cleared"))));
    return parts;
  }
}
