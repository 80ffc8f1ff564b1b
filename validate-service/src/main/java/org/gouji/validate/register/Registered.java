package org.gouji.validate.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.AgencyKind;
import org.jspecify.annotations.Nullable;

/**
 * What registers say about a report.
 *
 * @param holidays the holidays that its deadline may fall on
 * @param expectation that it was expected; null where no register has its agency
 * @param included the agencies whose figures it includes
 */
public record Registered(
    Holidays holidays, @Nullable Expectation expectation, List<Included> included) {
  /** Nothing. */
  public static final Registered NONE = new Registered(Holidays.NONE, null, List.of());

  public Registered {
    included = List.copyOf(included);
  }

  /**
   * By when a report has to be public: as the register says, else as the agency's name tells.
   *
   * @param agency the filer's name
   * @param year reporting year
   * @return empty where neither tells
   */
  public Optional<Deadline> deadline(String agency, int year) {
    return expectation == null
        ? AgencyLevel.of(agency).map(kind -> byLaw(kind, year))
        : Optional.of(new Deadline(expectation.entry().kind(), expectation.deadline()));
  }

  /**
   * A name of all this: equal names, equal rules; empty where nothing is registered.
   *
   * @param year reporting year; null where it is unknown
   */
  public Optional<String> version(@Nullable Integer year) {
    String deadlines =
        expectation != null
            ? "due=" + expectation.entry().kind() + "/" + expectation.deadline()
            : year == null || holidays.days().isEmpty()
                ? ""
                : "due="
                    + Stream.of(AgencyKind.GOVERNMENT, AgencyKind.TOWNSHIP)
                        .map(kind -> byLaw(kind, year).day().toString())
                        .collect(Collectors.joining("/"));
    String includes = included.isEmpty() ? "" : "includes=" + digest();
    return Stream.of(deadlines, includes)
        .filter(part -> !part.isEmpty())
        .reduce((one, other) -> one + " " + other);
  }

  private Deadline byLaw(AgencyKind kind, int year) {
    return new Deadline(kind, holidays.orNextWorkingDay(AgencyLevel.deadline(kind, year)));
  }

  private String digest() {
    String all = included.stream().map(Registered::version).collect(Collectors.joining("\n"));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String version(Included each) {
    StructuredReport report = each.report();
    return each.agency()
        + "|"
        + (report == null ? "" : report.reportId() + ":" + report.revision());
  }

  /**
   * The last day for a report.
   *
   * @param kind the kind of agency that it goes by
   * @param day the last day, holidays regarded
   */
  public record Deadline(AgencyKind kind, LocalDate day) {}
}
