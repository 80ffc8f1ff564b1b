package org.gouji.validate.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.gouji.validate.register.RegisterChecks;
import org.gouji.validate.register.RegisterKey;

/** The last check of every register; lost, it is checked once more. */
@Singleton
public class RegisterCheckStore implements RegisterChecks {
  private final ValidateDatabase database;

  @Inject
  RegisterCheckStore(ValidateDatabase database) {
    this.database = database;
  }

  @Override
  public Map<RegisterKey, Check> checks(Collection<RegisterKey> keys) {
    Map<RegisterKey, Check> found = new HashMap<>();
    if (!keys.isEmpty()) {
      database
          .registerChecks()
          .find(Filters.in("_id", keys.stream().map(RegisterKey::text).toList()))
          .forEach(
              document -> {
                String next = document.getString("next");
                found.put(
                    RegisterKey.of(document.getString("_id")),
                    new Check(
                        document.getString("version"),
                        next == null ? null : LocalDate.parse(next)));
              });
    }
    return found;
  }

  @Override
  public void put(RegisterKey key, Check check) {
    String next = check.next() == null ? null : check.next().toString();
    database
        .registerChecks()
        .replaceOne(
            new Document("_id", key.text()),
            new Document("_id", key.text()).append("version", check.version()).append("next", next),
            new ReplaceOptions().upsert(true));
  }
}
