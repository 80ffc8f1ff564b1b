package org.gouji.validate.contract;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.UnknownEventTypeException;
import org.jspecify.annotations.Nullable;

/**
 * A step that a person took on an alert; the record is the payload. Steps on one alert are ordered
 * by {@link #ORDER}, wherever and in whatever order they are read.
 */
public sealed interface ReviewEvent {

  /** The later step is the greater; two that were taken at once are told apart by their ids. */
  Comparator<ReviewEvent> ORDER =
      Comparator.comparingLong(ReviewEvent::sequence)
          .thenComparing(ReviewEvent::at)
          .thenComparing(ReviewEvent::id);

  /** The alert. */
  String alertId();

  /** The rule that found it. */
  String ruleId();

  /** The report; the record's key. */
  String reportId();

  /** Counts the steps that people took on the alert, from 1; equal where two were taken at once. */
  long sequence();

  /** The id of the step before; null for the first. */
  @Nullable String previous();

  /** Who took it: the subject of a token. */
  String author();

  /** When, in whole milliseconds. */
  Instant at();

  /** Digest of the figures and passages that the author saw; equal facts have equal digests. */
  String facts();

  /** The CloudEvents type. */
  String type();

  /** The schema of the payload. */
  URI schema();

  /**
   * The CloudEvents id: deterministic by alert, author, what the step says and the step before it,
   * so that the same request sent twice is the same step.
   */
  default String id() {
    return ReviewId.of(this);
  }

  /** What the step says, beside who took it on which facts. */
  List<@Nullable String> content();

  /**
   * The alert needs no correction as long as its facts are these.
   *
   * @param reason why
   * @param until the last day on which this holds, in China; null for no end
   */
  record AlertDismissed(
      String alertId,
      String ruleId,
      String reportId,
      long sequence,
      @Nullable String previous,
      String author,
      Instant at,
      String facts,
      String reason,
      @Nullable LocalDate until)
      implements ReviewEvent {
    public static final String TYPE = "org.gouji.alert.dismissed.v1";
    public static final URI SCHEMA = URI.create("urn:gouji:schema:alert-dismissed:1");

    @Override
    public String type() {
      return TYPE;
    }

    @Override
    public URI schema() {
      return SCHEMA;
    }

    @Override
    public List<@Nullable String> content() {
      return ReviewId.content(reason, until == null ? null : until.toString());
    }
  }

  /**
   * A dismissal is taken back.
   *
   * @param reason why, where that was said
   */
  record AlertReopened(
      String alertId,
      String ruleId,
      String reportId,
      long sequence,
      @Nullable String previous,
      String author,
      Instant at,
      String facts,
      @Nullable String reason)
      implements ReviewEvent {
    public static final String TYPE = "org.gouji.alert.reopened.v1";
    public static final URI SCHEMA = URI.create("urn:gouji:schema:alert-reopened:1");

    @Override
    public String type() {
      return TYPE;
    }

    @Override
    public URI schema() {
      return SCHEMA;
    }

    @Override
    public List<@Nullable String> content() {
      return ReviewId.content(reason);
    }
  }

  /**
   * Somebody has to have the report corrected.
   *
   * @param owner who
   * @param due the last day for it, in China
   * @param revision the newest revision of the report that was validated by then
   */
  record AlertAssigned(
      String alertId,
      String ruleId,
      String reportId,
      long sequence,
      @Nullable String previous,
      String author,
      Instant at,
      String facts,
      String owner,
      LocalDate due,
      int revision)
      implements ReviewEvent {
    public static final String TYPE = "org.gouji.alert.assigned.v1";
    public static final URI SCHEMA = URI.create("urn:gouji:schema:alert-assigned:1");

    @Override
    public String type() {
      return TYPE;
    }

    @Override
    public URI schema() {
      return SCHEMA;
    }

    @Override
    public List<@Nullable String> content() {
      return ReviewId.content(owner, due.toString());
    }
  }

  /**
   * Reads an event back.
   *
   * @param type CloudEvents type
   * @param payload JSON in UTF-8; unknown fields are ignored
   * @throws UnknownEventTypeException for a type or major version that this contract does not have
   * @throws UncheckedIOException when the payload is not of the type
   */
  static ReviewEvent read(String type, byte[] payload) {
    return switch (type) {
      case AlertDismissed.TYPE -> ContractJson.read(payload, AlertDismissed.class);
      case AlertReopened.TYPE -> ContractJson.read(payload, AlertReopened.class);
      case AlertAssigned.TYPE -> ContractJson.read(payload, AlertAssigned.class);
      default -> throw new UnknownEventTypeException(type);
    };
  }
}
