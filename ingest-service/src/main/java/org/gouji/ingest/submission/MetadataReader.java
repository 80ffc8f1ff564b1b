package org.gouji.ingest.submission;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gouji.ingest.contract.StatedMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Reads the metadata of a request. A blank value states nothing; a value stated twice must be the
 * same both times. Values are kept as stated but for white space around them.
 */
public final class MetadataReader {
  /** The Regulations came into force on 2008-05-01 and asked for a report on that year first. */
  private static final int FIRST_YEAR = 2008;

  /** Reporting years begin and end in China. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final Pattern DIVISION_CODE = Pattern.compile("[0-9]{2,12}");
  private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
  private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Clock clock;

  public MetadataReader(Clock clock) {
    this.clock = clock;
  }

  /**
   * Reads metadata.
   *
   * @param given every value the request gives, by public name of the field; other names are left
   *     alone
   */
  public MetadataReading read(Map<String, List<String>> given) {
    Fields fields = new Fields(given);
    StatedMetadata stated =
        new StatedMetadata(
            fields.take(MetadataField.AGENCY, Function.identity()),
            fields.take(MetadataField.AGENCY_CODE, Function.identity()),
            fields.take(MetadataField.DIVISION_CODE, MetadataReader::divisionCode),
            fields.take(MetadataField.YEAR, this::year),
            fields.take(MetadataField.PUBLISHED_AT, MetadataReader::date),
            fields.take(MetadataField.SOURCE_URL, MetadataReader::webAddress),
            fields.take(MetadataField.FILENAME, MetadataReader::filename));
    fields.addAll(contradictions(stated));
    return fields.faults.isEmpty()
        ? new MetadataReading.Accepted(stated)
        : new MetadataReading.Refused(fields.faults);
  }

  private static List<Fault> contradictions(StatedMetadata stated) {
    Integer year = stated.year();
    LocalDate publishedAt = stated.publishedAt();
    return year != null && publishedAt != null && publishedAt.getYear() < year
        ? List.of(
            Fault.contradictory(
                MetadataField.PUBLISHED_AT.parameter(),
                "published on " + publishedAt + ", before the reporting year " + year + " began"))
        : List.of();
  }

  private static String divisionCode(String value) {
    if (!DIVISION_CODE.matcher(value).matches()) {
      throw new Malformed("a division code (GB/T 2260) has 2 to 12 digits");
    }
    return value;
  }

  private Integer year(String value) {
    int thisYear = Year.now(clock.withZone(ZONE)).getValue();
    int year = FOUR_DIGITS.matcher(value).matches() ? Integer.parseInt(value) : 0;
    if (year < FIRST_YEAR || year > thisYear) {
      throw new Malformed("a reporting year is from " + FIRST_YEAR + " to " + thisYear);
    }
    return year;
  }

  private static LocalDate date(String value) {
    try {
      if (ISO_DATE.matcher(value).matches()) {
        return LocalDate.parse(value);
      }
    } catch (DateTimeParseException e) {
      throw new Malformed("there is no such day", e);
    }
    throw new Malformed("a date is written as in 2026-01-31");
  }

  private static String webAddress(String value) {
    try {
      URI uri = new URI(value);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if ((scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null) {
        return value;
      }
    } catch (URISyntaxException e) {
      throw new Malformed("the address is no URI", e);
    }
    throw new Malformed("an address begins with http:// or https:// and names a host");
  }

  private static String filename(String value) {
    return FileName.lastSegment(value).orElseThrow(() -> new Malformed("the path names no file"));
  }

  /** A value that its field does not take; the message says what it takes. */
  private static final class Malformed extends RuntimeException {
    Malformed(String expected) {
      super(expected);
    }

    Malformed(String expected, Exception cause) {
      super(expected, cause);
    }
  }

  /** The values of one request and the faults found in them. */
  private static final class Fields {
    private final Map<String, List<String>> given;
    private final List<Fault> faults = new ArrayList<>();

    Fields(Map<String, List<String>> given) {
      this.given = given;
    }

    <T> @Nullable T take(MetadataField field, Function<String, T> parse) {
      String name = field.parameter();
      List<String> values =
          given.getOrDefault(name, List.of()).stream()
              .map(String::strip)
              .filter(value -> !value.isEmpty())
              .distinct()
              .toList();
      if (values.isEmpty()) {
        return null;
      }
      if (values.size() > 1) {
        faults.add(Fault.contradictory(name, "stated with different values"));
        return null;
      }
      String value = values.get(0);
      if (!Characters.arePrintable(value)) {
        faults.add(Fault.malformed(name, "control characters are not allowed"));
        return null;
      }
      try {
        T parsed = parse.apply(value);
        // After parsing, since a filename is cut to its last segment
        String kept = parsed.toString();
        if (kept.codePointCount(0, kept.length()) > field.maxLength()) {
          throw new Malformed("longer than " + field.maxLength() + " characters");
        }
        return parsed;
      } catch (Malformed e) {
        faults.add(Fault.malformed(name, String.valueOf(e.getMessage())));
        return null;
      }
    }

    void addAll(List<Fault> more) {
      faults.addAll(more);
    }
  }
}
