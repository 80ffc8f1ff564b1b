package org.gouji.validate.register.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.validate.contract.AgencyKind;
import org.gouji.validate.contract.ExpectedAgency;
import org.gouji.validate.register.AgencyLevel;
import org.gouji.validate.register.RegisterKey;
import org.jspecify.annotations.Nullable;

/** Reads registers and holidays as JSON; every fault is told by its path. */
public final class RegisterJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Set<String> ANSWERED =
      Set.of("year", "divisionCode", "version", "replaces", "updatedAt", "updatedBy");
  private static final Set<String> OF_AGENCY =
      Set.of("name", "code", "kind", "deadline", "includes");

  private final RegisterKey key;
  private final List<RegisterFault> faults = new ArrayList<>();

  private RegisterJson(RegisterKey key) {
    this.key = key;
  }

  /** What a register says beside its key. */
  public record Content(Map<AgencyKind, LocalDate> deadlines, List<ExpectedAgency> agencies) {}

  /**
   * The content of a register; what the service adds in its answers is passed over.
   *
   * @throws RegisterRejectedException for a file with faults
   */
  public static Content read(byte[] json, RegisterKey key) {
    RegisterJson reader = new RegisterJson(key);
    Content content = reader.content(tree(json));
    if (!reader.faults.isEmpty()) {
      throw new RegisterRejectedException(reader.faults);
    }
    return content;
  }

  /**
   * The days in {@code {"days": ["2027-01-31"]}}.
   *
   * @param year the calendar year that they must be of
   * @throws RegisterRejectedException for a file with faults
   */
  public static List<LocalDate> readDays(byte[] json, int year) {
    RegisterJson reader = new RegisterJson(new RegisterKey(year, ""));
    JsonNode days = tree(json).path("days");
    Set<LocalDate> read = new TreeSet<>();
    if (!days.isArray()) {
      reader.fault("days", "a list of days");
    }
    for (int i = 0; i < days.size(); i++) {
      Optional<LocalDate> day = WrittenDay.parse(days.get(i).asText());
      if (day.isEmpty() || day.get().getYear() != year) {
        reader.fault("days[" + i + "]", "a day of " + year + ", such as " + year + "-01-31");
      }
      day.ifPresent(read::add);
    }
    if (!reader.faults.isEmpty()) {
      throw new RegisterRejectedException(reader.faults);
    }
    return List.copyOf(read);
  }

  private static JsonNode tree(byte[] json) {
    try {
      JsonNode tree = MAPPER.readTree(json);
      if (tree.isObject()) {
        return tree;
      }
      throw new RegisterRejectedException(
          List.of(new RegisterFault(1, null, null, "a JSON object")));
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new RegisterRejectedException(
          List.of(
              new RegisterFault(
                  at == null ? null : at.getLineNr(),
                  at == null ? null : at.getColumnNr(),
                  null,
                  "JSON without faults of form")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Content content(JsonNode root) {
    root.fieldNames()
        .forEachRemaining(
            name -> {
              if (!ANSWERED.contains(name) && !Set.of("deadlines", "agencies").contains(name)) {
                fault(name, "no field of a register");
              }
            });
    Map<AgencyKind, LocalDate> deadlines = deadlines(root.path("deadlines"));
    JsonNode list = root.path("agencies");
    if (!list.isArray() || list.isEmpty()) {
      fault("agencies", "a list of at least one agency");
      return new Content(deadlines, List.of());
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      String path = "agencies[" + i + "]";
      agency(list.get(i), path).ifPresent(agency -> rows.add(new Row(agency, null, path)));
    }
    faults.addAll(RowChecks.faults(key, rows));
    return new Content(deadlines, rows.stream().map(Row::agency).toList());
  }

  private Map<AgencyKind, LocalDate> deadlines(JsonNode node) {
    Map<AgencyKind, LocalDate> deadlines = new EnumMap<>(AgencyKind.class);
    node.properties()
        .forEach(
            each -> {
              String path = "deadlines." + each.getKey();
              Optional<AgencyKind> kind = KindNames.parse(each.getKey());
              if (kind.isEmpty()) {
                fault(path, KindNames.all());
              }
              LocalDate day = day(each.getValue(), path);
              RowChecks.faultOfDeadline(day, key.year()).ifPresent(detail -> fault(path, detail));
              if (kind.isPresent() && day != null) {
                deadlines.put(kind.get(), day);
              }
            });
    return deadlines;
  }

  private Optional<ExpectedAgency> agency(JsonNode node, String path) {
    int before = faults.size();
    if (!node.isObject()) {
      fault(path, "an agency: name, and code, kind, deadline, includes where they are known");
      return Optional.empty();
    }
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!OF_AGENCY.contains(name)) {
                fault(path + "." + name, "no field of an agency");
              }
            });
    String name = text(node, "name", path);
    if (name.isEmpty()) {
      fault(path + ".name", "the name of an agency");
    }
    String code = text(node, "code", path);
    String kindName = text(node, "kind", path);
    Optional<AgencyKind> kind =
        kindName.isEmpty() ? AgencyLevel.of(name) : KindNames.parse(kindName);
    if (kind.isEmpty()) {
      fault(
          path + ".kind",
          KindNames.all() + (kindName.isEmpty() ? "; the name does not tell it" : ""));
    }
    LocalDate deadline = day(node.path("deadline"), path + ".deadline");
    List<String> includes = includes(node.path("includes"), path + ".includes");
    return faults.size() > before || kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ExpectedAgency(name, code.isEmpty() ? null : code, kind.get(), deadline, includes));
  }

  private List<String> includes(JsonNode node, String path) {
    if (!node.isArray() && !node.isMissingNode() && !node.isNull()) {
      fault(path, "a list of names or codes");
    }
    List<String> includes = new ArrayList<>();
    for (JsonNode each : node) {
      if (!each.isTextual() || each.asText().isBlank()) {
        fault(path, "a list of names or codes");
      } else {
        includes.add(each.asText().strip());
      }
    }
    return includes;
  }

  private String text(JsonNode agency, String field, String path) {
    JsonNode node = agency.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return "";
    }
    if (!node.isTextual()) {
      fault(path + "." + field, "a text");
    }
    return node.asText().strip();
  }

  private @Nullable LocalDate day(JsonNode node, String path) {
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    Optional<LocalDate> day = WrittenDay.parse(node.asText());
    if (day.isEmpty()) {
      fault(path, "a day such as 2024-02-29");
    }
    return day.orElse(null);
  }

  private void fault(String field, String detail) {
    faults.add(new RegisterFault(null, null, field, detail));
  }
}
