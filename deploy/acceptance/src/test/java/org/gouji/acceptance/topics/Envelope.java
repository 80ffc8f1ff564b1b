package org.gouji.acceptance.topics;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.ingest.contract.RawDocuments;
import org.gouji.ingest.contract.SubmissionId;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.ReportEvents;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertEvent;
import org.gouji.validate.contract.AlertReviews;
import org.gouji.validate.contract.ComplianceAlerts;
import org.gouji.validate.contract.ReportValidated;
import org.gouji.validate.contract.ReviewEvent;
import org.gouji.validate.contract.ValidationResults;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a payload: the record's key and the CloudEvents attributes in binary mode
 * (CloudEvents 1.0, Kafka protocol binding, section 3.2), without those that only tell when.
 *
 * @param key the record's key
 * @param attributes the attributes by name
 */
record Envelope(@Nullable String key, Map<String, String> attributes) {
  private static final String JSON = ReportEvents.CONTENT_TYPE;

  Envelope {
    attributes = new TreeMap<>(attributes);
  }

  /** The envelope that a record has. */
  static Envelope of(LoggedEvent event) {
    Map<String, String> attributes = new TreeMap<>();
    for (String name :
        new String[] {"specversion", "id", "type", "source", "subject", "dataschema"}) {
      String value = event.attribute(name);
      if (value != null) {
        attributes.put(name, value);
      }
    }
    if (event.contentType() != null) {
      attributes.put("datacontenttype", event.contentType());
    }
    return new Envelope(event.key(), attributes);
  }

  /** The envelope that a record must have by what is in it. */
  static Envelope prescribed(LoggedEvent event) {
    return switch (event.topic()) {
      case RawDocuments.TOPIC -> document(event);
      case ReportEvents.TOPIC -> report(ReportEvent.read(event.type(), event.value()));
      case ComplianceAlerts.TOPIC ->
          alert(AlertEvent.read(event.type(), event.id(), event.value()));
      case ValidationResults.TOPIC -> validated(Payloads.read(event, ReportValidated.class));
      case AlertReviews.TOPIC -> review(ReviewEvent.read(event.type(), event.value()));
      default -> throw new IllegalArgumentException(event.topic() + " is no public topic");
    };
  }

  /** Whether the record says when it happened, as CloudEvents writes it. */
  static boolean tellsTime(LoggedEvent event) {
    try {
      String time = event.attribute("time");
      return time != null && Instant.parse(time).isBefore(Instant.now().plusSeconds(5));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Envelope document(LoggedEvent event) {
    DocumentReceived document = document(event, event.contentType());
    String id =
        SubmissionId.of(
            document.portal(),
            SubmissionId.sha256(event.value()),
            document.mediaType(),
            document.stated());
    Map<String, String> attributes =
        attributes(id, id, RawDocuments.RECEIVED, RawDocuments.SOURCE, document.mediaType());
    return new Envelope(id, attributes);
  }

  private static DocumentReceived document(LoggedEvent event, @Nullable String mediaType) {
    Map<String, String> extensions = new TreeMap<>();
    event.headers().forEach((name, value) -> extensions.put(name.replaceFirst("^ce_", ""), value));
    return DocumentReceived.of(
        event.id(),
        mediaType == null ? "" : mediaType,
        Instant.parse(event.headers().getOrDefault("ce_time", "")),
        extensions);
  }

  private static Envelope report(ReportEvent event) {
    Map<String, String> attributes =
        attributes(event.id(), event.key(), event.type(), ReportEvents.SOURCE, JSON);
    attributes.put("dataschema", event.dataSchema().toString());
    return new Envelope(event.key(), attributes);
  }

  private static Envelope alert(AlertEvent event) {
    String key = event.alert().reportId();
    Map<String, String> attributes =
        attributes(event.id(), key, event.type(), ComplianceAlerts.SOURCE, JSON);
    attributes.put("dataschema", Alert.SCHEMA.toString());
    return new Envelope(key, attributes);
  }

  private static Envelope validated(ReportValidated result) {
    String key = result.reportId();
    Map<String, String> attributes =
        attributes(result.id(), key, ReportValidated.TYPE, ComplianceAlerts.SOURCE, JSON);
    attributes.put("dataschema", ReportValidated.SCHEMA.toString());
    return new Envelope(key, attributes);
  }

  private static Envelope review(ReviewEvent event) {
    String key = event.reportId();
    Map<String, String> attributes =
        attributes(event.id(), key, event.type(), ComplianceAlerts.SOURCE, JSON);
    attributes.put("dataschema", event.schema().toString());
    return new Envelope(key, attributes);
  }

  private static Map<String, String> attributes(
      String id, String subject, String type, URI source, String contentType) {
    return new TreeMap<>(
        Map.of(
            "specversion", "1.0",
            "id", id,
            "subject", subject,
            "type", type,
            "source", source.toString(),
            "datacontenttype", contentType));
  }
}
