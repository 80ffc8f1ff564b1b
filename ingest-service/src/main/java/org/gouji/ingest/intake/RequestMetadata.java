package org.gouji.ingest.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.ingest.submission.MetadataField;
import org.jspecify.annotations.Nullable;

/** Brings together what a request states, wherever it does. */
final class RequestMetadata {
  private RequestMetadata() {}

  /**
   * Every value of every field of metadata.
   *
   * @param query query parameters
   * @param form form fields
   * @param carriedName name of the file as the form carries it, for when none is stated
   */
  static Map<String, List<String>> of(
      Map<String, List<String>> query,
      Map<String, List<String>> form,
      @Nullable String carriedName) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    MetadataField.parameters()
        .forEach(
            name -> {
              List<String> values = new ArrayList<>(query.getOrDefault(name, List.of()));
              values.addAll(form.getOrDefault(name, List.of()));
              given.put(name, values);
            });
    String filename = MetadataField.FILENAME.parameter();
    boolean stated = given.getOrDefault(filename, List.of()).stream().anyMatch(v -> !v.isBlank());
    if (!stated && carriedName != null) {
      given.put(filename, List.of(carriedName));
    }
    return given;
  }
}
