package org.gouji.validate.contract;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The statutory holidays of a calendar year. A deadline that falls on one moves to the next day
 * that is none (Civil Code, Art. 203).
 *
 * @param year calendar year
 * @param days the holidays, in order
 * @param replaces id of the event that this one replaces; null for the first
 * @param updatedAt when it was laid down
 * @param updatedBy who laid it down
 */
public record HolidaysUpdated(
    int year, List<LocalDate> days, @Nullable String replaces, Instant updatedAt, String updatedBy)
    implements RegisterEvent {

  public static final String TYPE = "org.gouji.holidays.updated.v1";
  public static final URI SCHEMA = URI.create("urn:gouji:schema:holidays:1");

  public HolidaysUpdated {
    days = List.copyOf(new TreeSet<>(days));
  }

  /** The key of a year's holidays. */
  public static String key(int year) {
    return "holidays/" + year;
  }

  @Override
  public String key() {
    return key(year);
  }

  @Override
  public Object content() {
    return days;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public URI schema() {
    return SCHEMA;
  }
}
