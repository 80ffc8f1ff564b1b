package org.gouji.validate.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.validate.contract.ReviewEvent.AlertAssigned;
import org.gouji.validate.contract.ReviewEvent.AlertDismissed;
import org.gouji.validate.contract.ReviewEvent.AlertReopened;

/** The schemas and golden samples of this contract. */
final class Golden {
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemas(
                  Map.of(
                      Alert.SCHEMA.toString(),
                      schema("alert"),
                      RegisterUpdated.SCHEMA.toString(),
                      schema("register"),
                      HolidaysUpdated.SCHEMA.toString(),
                      schema("holidays"),
                      ReportValidated.SCHEMA.toString(),
                      schema("report-validated"),
                      AlertDismissed.SCHEMA.toString(),
                      schema("alert-dismissed"),
                      AlertReopened.SCHEMA.toString(),
                      schema("alert-reopened"),
                      AlertAssigned.SCHEMA.toString(),
                      schema("alert-assigned"))));

  private Golden() {}

  /** The samples of a schema that are legal, as JSON. */
  static List<Path> samples(String schema) {
    return files("/samples/" + schema);
  }

  /** What a schema finds wrong with a payload. */
  static List<Error> errors(URI schema, String json) {
    return SCHEMAS
        .getSchema(SchemaLocation.of(schema.toString()))
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  /** Where a schema finds fault with its illegal samples, by the sample's name. */
  static Map<String, String> faults(String name, URI schema) {
    return files("/samples/" + name + "/illegal").stream()
        .collect(
            Collectors.toMap(
                file -> file.getFileName().toString().replace(".json", ""),
                file ->
                    errors(schema, read(file)).stream()
                        .map(Golden::place)
                        .distinct()
                        .collect(Collectors.joining(" and "))));
  }

  private static String place(Error error) {
    boolean absent = error.getKeyword().equals("required");
    return error.getInstanceLocation() + (absent ? "/" + error.getProperty() : "");
  }

  /** A sample by its path below the samples, without extension. */
  static String sample(String name) {
    return read(resource("/samples/" + name + ".json"));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A schema as it is published. */
  static String schema(String name) {
    return read(resource("/schema/" + name + ".json"));
  }

  private static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(resource(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path resource(String name) {
    try {
      return Path.of(Golden.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
