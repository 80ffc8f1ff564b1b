package org.gouji.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestMetadataTest {

  @Test
  void bringsQueryAndFormTogetherFieldByField() {
    // when
    Map<String, List<String>> given =
        RequestMetadata.of(
            Map.of("year", List.of("2025"), "other", List.of("x")),
            Map.of("year", List.of("2024"), "agency", List.of("青禾镇")),
            null);

    // then
    assertThat(given)
        .containsEntry("year", List.of("2025", "2024"))
        .containsEntry("agency", List.of("青禾镇"))
        .doesNotContainKey("other");
  }

  @Test
  void takesTheCarriedFilenameOnlyWhereNoneIsStated() {
    assertThat(RequestMetadata.of(Map.of(), Map.of("filename", List.of(" ")), "carried.txt"))
        .containsEntry("filename", List.of("carried.txt"));
    assertThat(
            RequestMetadata.of(Map.of("filename", List.of("stated.txt")), Map.of(), "carried.txt"))
        .containsEntry("filename", List.of("stated.txt"));
  }
}
