package org.gouji.acceptance.client;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * What a service answered.
 *
 * @param status HTTP status
 * @param headers HTTP headers
 * @param body the body's bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: the bytes are what a test looks at.
public record Answer(int status, HttpHeaders headers, byte[] body) {
  // Amounts have four decimals; a double would blur them.
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  static Answer of(HttpResponse<byte[]> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  /** A header's first value; empty where there is none. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The body as text in UTF-8. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /**
   * The body as JSON.
   *
   * @throws UncheckedIOException when it is none, with what it is instead
   */
  public JsonNode json() {
    try {
      return MAPPER.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException("no JSON, status " + status + ": " + text(), e);
    }
  }
}
