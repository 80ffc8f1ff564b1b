package org.gouji.validate.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gouji.validate.contract.HolidaysUpdated;
import org.gouji.validate.contract.RegisterEvent;
import org.gouji.validate.contract.RegisterUpdated;
import org.gouji.validate.register.Holidays;
import org.gouji.validate.register.Register;
import org.gouji.validate.register.RegisterKey;
import org.gouji.validate.register.RegisterShelf;
import org.jspecify.annotations.Nullable;

/**
 * The registers and holidays in force, each as the compressed JSON of its event, and by which
 * traces reports lead to them. Where many are read, they are found by their ids alone.
 */
@Singleton
public class RegisterStore implements RegisterShelf {
  private static final String EVENT = "event";
  private static final String REGISTERS = "registers";
  private static final String TRACES = "traces";

  private final ValidateDatabase database;

  @Inject
  RegisterStore(ValidateDatabase database) {
    this.database = database;
  }

  @Override
  public Map<RegisterKey, Register> registers(Collection<RegisterKey> keys) {
    Map<RegisterKey, Register> found = new HashMap<>();
    if (!keys.isEmpty()) {
      database
          .registers()
          .find(in("_id", keys.stream().map(RegisterKey::text).toList()))
          .forEach(
              document -> {
                RegisterUpdated content = register(document);
                if (!content.isRemoved()) {
                  Register register = new Register(content);
                  found.put(register.key(), register);
                }
              });
    }
    return found;
  }

  @Override
  public Map<String, Set<RegisterKey>> traced(Collection<String> traces) {
    Map<String, Set<RegisterKey>> found = new HashMap<>();
    if (!traces.isEmpty()) {
      database
          .registerTraces()
          .find(in("_id", traces))
          .forEach(
              document ->
                  found.put(
                      document.getString("_id"),
                      document.getList(REGISTERS, String.class).stream()
                          .map(RegisterKey::of)
                          .collect(Collectors.toCollection(HashSet::new))));
    }
    return found;
  }

  @Override
  public Set<String> traces(RegisterKey key) {
    Document reach = database.registerReach().find(new Document("_id", key.text())).first();
    return reach == null ? Set.of() : new HashSet<>(reach.getList(TRACES, String.class));
  }

  @Override
  public List<RegisterKey> keys(String after, int limit) {
    return ids(gt("_id", after), limit);
  }

  /**
   * At most so many registers that are not removed, by year and division.
   *
   * @param year of that reporting year; null for any
   * @param divisionPrefix of divisions whose code begins so; empty for any
   * @param after behind that key; empty for the first
   */
  public List<RegisterKey> list(
      @Nullable Integer year, String divisionPrefix, String after, int limit) {
    String years = year == null ? "\\d{4}" : year.toString();
    return ids(
        and(
            gt("_id", after),
            regex("_id", "^" + years + "/" + divisionPrefix),
            gt("state.agencies", 0)),
        limit);
  }

  private List<RegisterKey> ids(Bson filter, int limit) {
    List<RegisterKey> keys = new ArrayList<>();
    database
        .registers()
        .find(filter)
        .projection(Projections.include("_id"))
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .forEach(document -> keys.add(RegisterKey.of(document.getString("_id"))));
    return keys;
  }

  @Override
  public Map<RegisterKey, Long> versions(Collection<RegisterKey> keys) {
    Map<RegisterKey, Long> versions = new HashMap<>();
    if (!keys.isEmpty()) {
      database
          .registers()
          .find(in("_id", keys.stream().map(RegisterKey::text).toList()))
          .projection(Projections.include("state.version"))
          .forEach(
              document ->
                  versions.put(
                      RegisterKey.of(document.getString("_id")),
                      Upserts.state(document).getLong("version")));
    }
    return versions;
  }

  @Override
  public long holidaysVersion(int year) {
    Document holidays =
        database
            .holidays()
            .find(new Document("_id", HolidaysUpdated.key(year)))
            .projection(Projections.include("state.version"))
            .first();
    return holidays == null ? 0 : Upserts.state(holidays).getLong("version");
  }

  @Override
  public Holidays holidays(Collection<Integer> years) {
    Set<LocalDate> days = new HashSet<>();
    if (!years.isEmpty()) {
      database
          .holidays()
          .find(in("_id", years.stream().map(HolidaysUpdated::key).toList()))
          .forEach(document -> days.addAll(holidays(document).days()));
    }
    return Holidays.of(days);
  }

  /** The register in force, also one that was removed; empty where there never was one. */
  public Optional<RegisterUpdated> find(RegisterKey key) {
    return Optional.ofNullable(database.registers().find(new Document("_id", key.text())).first())
        .map(RegisterStore::register);
  }

  /** The holidays of a calendar year; empty where they were never laid down. */
  public Optional<HolidaysUpdated> findHolidays(int year) {
    String id = HolidaysUpdated.key(year);
    return Optional.ofNullable(database.holidays().find(new Document("_id", id)).first())
        .map(RegisterStore::holidays);
  }

  @Override
  public void put(RegisterEvent event, long version) {
    if (event instanceof RegisterUpdated register) {
      trace(new Register(register));
    }
    Upserts.write(
        event instanceof RegisterUpdated ? database.registers() : database.holidays(),
        List.of(
            Upserts.newest(
                event.key(),
                version,
                new Document(EVENT, Compressed.of(event)).append("agencies", agencies(event)))));
  }

  private static int agencies(RegisterEvent event) {
    return event instanceof RegisterUpdated register ? register.agencies().size() : 0;
  }

  /** Adds what is new; the embedded store compares every value added with every value there. */
  private void trace(Register register) {
    Set<String> added = new HashSet<>(register.traces());
    added.removeAll(traces(register.key()));
    String key = register.key().text();
    if (!added.isEmpty()) {
      Upserts.write(
          database.registerTraces(),
          added.stream().map(trace -> Upserts.add(trace, REGISTERS, List.of(key))).toList());
      Upserts.write(
          database.registerReach(), List.of(Upserts.add(key, TRACES, List.copyOf(added))));
    }
  }

  private static RegisterUpdated register(Document document) {
    return Compressed.read(Upserts.state(document), EVENT, RegisterUpdated.class);
  }

  private static HolidaysUpdated holidays(Document document) {
    return Compressed.read(Upserts.state(document), EVENT, HolidaysUpdated.class);
  }
}
