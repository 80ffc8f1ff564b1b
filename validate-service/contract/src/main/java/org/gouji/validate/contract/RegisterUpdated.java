package org.gouji.validate.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The agencies of one division that have to file a report on one year.
 *
 * @param year reporting year
 * @param divisionCode administrative division by GB/T 2260
 * @param deadlines last days that this division sets for kinds of agencies; the law's for others
 * @param agencies who has to file; none where the register was removed
 * @param replaces id of the event that this one replaces; null for the first
 * @param updatedAt when it was laid down
 * @param updatedBy who laid it down
 */
public record RegisterUpdated(
    int year,
    String divisionCode,
    Map<AgencyKind, LocalDate> deadlines,
    List<ExpectedAgency> agencies,
    @Nullable String replaces,
    Instant updatedAt,
    String updatedBy)
    implements RegisterEvent {

  public static final String TYPE = "org.gouji.register.updated.v1";
  public static final URI SCHEMA = URI.create("urn:gouji:schema:register:1");

  public RegisterUpdated {
    Map<AgencyKind, LocalDate> ordered = new EnumMap<>(AgencyKind.class);
    ordered.putAll(deadlines);
    deadlines = Collections.unmodifiableMap(ordered);
    agencies = List.copyOf(agencies);
  }

  /** The key of a register. */
  public static String key(int year, String divisionCode) {
    return year + "/" + divisionCode;
  }

  @Override
  public String key() {
    return key(year, divisionCode);
  }

  @Override
  public Object content() {
    return List.of(deadlines, agencies);
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public URI schema() {
    return SCHEMA;
  }

  /** Whether nobody has to file any more. */
  @JsonIgnore
  public boolean isRemoved() {
    return agencies.isEmpty();
  }
}
