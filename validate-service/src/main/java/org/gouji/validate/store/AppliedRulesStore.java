package org.gouji.validate.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Remembers by which rules everything stored was validated, so that each change is applied once.
 */
@Singleton
public class AppliedRulesStore {
  private static final String ID = "rules";
  private static final String VERSION = "version";
  private static final String DIGEST = "digest";

  private final ValidateDatabase database;

  @Inject
  AppliedRulesStore(ValidateDatabase database) {
    this.database = database;
  }

  /** The rules applied last; empty where none were yet. */
  public Optional<AppliedRules> find() {
    return Optional.ofNullable(database.settings().find(Filters.eq("_id", ID)).first())
        .map(found -> new AppliedRules(found.getInteger(VERSION), found.getString(DIGEST)));
  }

  /** Remembers the first rules, unless there were some. */
  public void begin(String digest) {
    Upserts.write(
        database.settings(),
        List.of(Upserts.once(ID, new Document(VERSION, 1).append(DIGEST, digest))));
  }

  /** Remembers the next rules, unless another instance did. */
  public void advance(AppliedRules before, String digest) {
    database
        .settings()
        .updateOne(
            Filters.and(Filters.eq("_id", ID), Filters.eq(VERSION, before.version())),
            Updates.combine(
                Updates.set(VERSION, before.version() + 1), Updates.set(DIGEST, digest)));
  }
}
