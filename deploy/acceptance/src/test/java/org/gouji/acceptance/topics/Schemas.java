package org.gouji.acceptance.topics;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.ingest.contract.RawDocuments;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.Rejection;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.ReportValidated;
import org.gouji.validate.contract.ReviewEvent.AlertAssigned;
import org.gouji.validate.contract.ReviewEvent.AlertDismissed;
import org.gouji.validate.contract.ReviewEvent.AlertReopened;

/** The JSON Schemas that the three contracts ship, as a subscriber would use them. */
final class Schemas {
  private static final Map<URI, String> FILES =
      Map.of(
          DocumentReceived.SCHEMA, "document-received",
          StructuredReport.SCHEMA, "structured-report",
          Rejection.SCHEMA, "rejection",
          Alert.SCHEMA, "alert",
          ReportValidated.SCHEMA, "report-validated",
          AlertDismissed.SCHEMA, "alert-dismissed",
          AlertReopened.SCHEMA, "alert-reopened",
          AlertAssigned.SCHEMA, "alert-assigned");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemas(
                  FILES.entrySet().stream()
                      .collect(
                          Collectors.toMap(
                              entry -> entry.getKey().toString(),
                              entry -> read(entry.getValue())))));

  private Schemas() {}

  /**
   * What an event's schema finds wrong with it. An event names the schema of its payload; a
   * document's bytes have none, its attributes do.
   */
  static List<String> errors(LoggedEvent event) {
    if (event.topic().equals(RawDocuments.TOPIC)) {
      return errors(
          DocumentReceived.SCHEMA,
          new String(ContractJson.write(extensions(event)), StandardCharsets.UTF_8));
    }
    String schema = event.attribute("dataschema");
    return schema == null || !FILES.containsKey(URI.create(schema))
        ? List.of("names no known schema: " + schema)
        : errors(URI.create(schema), new String(event.value(), StandardCharsets.UTF_8));
  }

  private static List<String> errors(URI schema, String json) {
    return REGISTRY
        .getSchema(SchemaLocation.of(schema.toString()))
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .toList();
  }

  /** The attributes that CloudEvents itself does not define. */
  private static Map<String, String> extensions(LoggedEvent event) {
    List<String> core =
        List.of("specversion", "id", "type", "source", "subject", "time", "dataschema");
    Map<String, String> extensions = new TreeMap<>();
    event
        .headers()
        .forEach(
            (name, value) -> {
              if (name.startsWith("ce_") && !core.contains(name.substring(3))) {
                extensions.put(name.substring(3), value);
              }
            });
    return extensions;
  }

  private static String read(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream("/schema/" + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("no contract ships schema/" + name + ".json");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
