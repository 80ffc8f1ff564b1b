package org.gouji.ingest.contract;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The event {@link RawDocuments#RECEIVED}, without the document's bytes, which are the record's
 * value. The submission id is the event's id and subject, {@code mediaType} its {@code
 * datacontenttype}, {@code receivedAt} its time; the rest travels as CloudEvents extensions.
 *
 * @param submissionId see {@link SubmissionId}
 * @param portal subject of the token that submitted the document
 * @param sha256 lower-case hexadecimal digest of the bytes
 * @param mediaType media type as the portal declared it, with its parameters
 * @param receivedAt when intake took the document
 * @param stated what the portal says of the document
 */
public record DocumentReceived(
    String submissionId,
    String portal,
    String sha256,
    String mediaType,
    Instant receivedAt,
    StatedMetadata stated) {

  /**
   * The JSON Schema of {@link #extensions}. It is not the event's {@code dataschema}: the data are
   * the document's bytes.
   */
  public static final URI SCHEMA = URI.create("urn:gouji:schema:document-received:1");

  public DocumentReceived {
    Objects.requireNonNull(submissionId);
    Objects.requireNonNull(portal);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(receivedAt);
    Objects.requireNonNull(stated);
  }

  /**
   * The CloudEvents extension attributes of this event, in a stable order, absent ones left out.
   */
  public Map<String, String> extensions() {
    Map<String, String> extensions = new LinkedHashMap<>();
    extensions.put("portal", portal);
    extensions.put("sha256", sha256);
    put(extensions, "agency", stated.agency());
    put(extensions, "agencycode", stated.agencyCode());
    put(extensions, "divisioncode", stated.divisionCode());
    put(extensions, "year", stated.year());
    put(extensions, "publishedat", stated.publishedAt());
    put(extensions, "sourceurl", stated.sourceUrl());
    put(extensions, "filename", stated.filename());
    return extensions;
  }

  /**
   * Reads an event back from its attributes.
   *
   * @param id the CloudEvents id
   * @param mediaType the CloudEvents datacontenttype
   * @param time the CloudEvents time
   * @param extensions extension attributes; unknown ones are ignored
   * @throws IllegalArgumentException when a required attribute is absent or one is malformed
   */
  public static DocumentReceived of(
      String id, String mediaType, Instant time, Map<String, String> extensions) {
    String year = extensions.get("year");
    String publishedAt = extensions.get("publishedat");
    return new DocumentReceived(
        id,
        required(extensions, "portal"),
        required(extensions, "sha256"),
        mediaType,
        time,
        new StatedMetadata(
            extensions.get("agency"),
            extensions.get("agencycode"),
            extensions.get("divisioncode"),
            year == null ? null : Integer.valueOf(year),
            publishedAt == null ? null : parseDate(publishedAt),
            extensions.get("sourceurl"),
            extensions.get("filename")));
  }

  private static LocalDate parseDate(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("ce_publishedat is no ISO date: " + text, e);
    }
  }

  private static String required(Map<String, String> extensions, String name) {
    String value = extensions.get(name);
    if (value == null) {
      throw new IllegalArgumentException("ce_" + name + " is absent");
    }
    return value;
  }

  private static void put(Map<String, String> extensions, String name, @Nullable Object value) {
    if (value != null) {
      extensions.put(name, value.toString());
    }
  }
}
