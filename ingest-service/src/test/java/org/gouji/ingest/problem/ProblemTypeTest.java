package org.gouji.ingest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {

  @Test
  void publishesThesePublicNames() {
    assertThat(Arrays.stream(ProblemType.values()).map(type -> type.status() + " " + type.type()))
        .containsExactly(
            "400 urn:gouji:problem:empty-document",
            "400 urn:gouji:problem:malformed-request",
            "400 urn:gouji:problem:malformed-metadata",
            "400 urn:gouji:problem:contradictory-metadata",
            "400 urn:gouji:problem:invalid-parameter",
            "401 urn:gouji:problem:unauthenticated",
            "403 urn:gouji:problem:forbidden",
            "404 urn:gouji:problem:not-found",
            "405 urn:gouji:problem:method-not-allowed",
            "406 urn:gouji:problem:not-acceptable",
            "413 urn:gouji:problem:document-too-large",
            "413 urn:gouji:problem:batch-too-large",
            "415 urn:gouji:problem:unsupported-type",
            "500 urn:gouji:problem:internal-error",
            "503 urn:gouji:problem:broker-unavailable",
            "503 urn:gouji:problem:store-unavailable",
            "503 urn:gouji:problem:overloaded");
  }
}
