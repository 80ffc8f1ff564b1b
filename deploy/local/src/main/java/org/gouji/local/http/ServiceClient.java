package org.gouji.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Calls one service with one token. Safe for use by many threads. */
public final class ServiceClient {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration CONNECT = Duration.ofSeconds(5);

  /** Above what intake waits for the broker's confirmation. */
  private static final Duration ANSWER = Duration.ofSeconds(60);

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  private final URI base;
  private final String token;

  public ServiceClient(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  public URI base() {
    return base;
  }

  /** Gets a resource. */
  public HttpResponse<byte[]> get(String pathAndQuery) throws IOException, InterruptedException {
    return HTTP.send(request(pathAndQuery).GET().build(), BodyHandlers.ofByteArray());
  }

  /** Posts a body. */
  public HttpResponse<byte[]> post(String pathAndQuery, String contentType, byte[] body)
      throws IOException, InterruptedException {
    return HTTP.send(
        request(pathAndQuery)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(body))
            .build(),
        BodyHandlers.ofByteArray());
  }

  /** Whether the service's process answers. */
  public boolean isLive() throws InterruptedException {
    try {
      return get("/q/health/live").statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The body as JSON.
   *
   * @throws IOException when it is none
   */
  public static JsonNode json(HttpResponse<byte[]> response) throws IOException {
    return JSON.readTree(response.body());
  }

  private HttpRequest.Builder request(String pathAndQuery) {
    return HttpRequest.newBuilder(base.resolve(pathAndQuery))
        .timeout(ANSWER)
        .header("Authorization", "Bearer " + token);
  }
}
