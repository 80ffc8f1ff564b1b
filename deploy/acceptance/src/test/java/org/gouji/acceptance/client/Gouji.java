package org.gouji.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.acceptance.environment.Component;
import org.gouji.acceptance.environment.Role;
import org.gouji.acceptance.environment.Stack;
import org.jspecify.annotations.Nullable;

/** Someone with a token who uses the three services. */
public final class Gouji {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration TOKEN_LIFE = Duration.ofHours(1);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final Stack stack;
  private final @Nullable String token;

  private Gouji(Stack stack, @Nullable String token) {
    this.stack = stack;
    this.token = token;
  }

  /** A user of that role. */
  public static Gouji as(Stack stack, Role role, String subject) {
    return new Gouji(stack, stack.token(role, subject, TOKEN_LIFE));
  }

  /** Someone who shows that token. */
  public static Gouji withToken(Stack stack, String token) {
    return new Gouji(stack, token);
  }

  /** Someone without a token. */
  public static Gouji anonymous(Stack stack) {
    return new Gouji(stack, null);
  }

  /** Submits a document as the raw body, with metadata as query parameters. */
  public Answer submit(byte[] content, String mediaType, Map<String, String> metadata) {
    return submit(BodyPublishers.ofByteArray(content), mediaType, metadata);
  }

  /** Submits what the publisher gives, without a Content-Length where it tells none. */
  public Answer submit(BodyPublisher content, String mediaType, Map<String, String> metadata) {
    return send(
        request(Component.INGEST, "/v1/reports" + query(metadata))
            .header("Content-Type", mediaType)
            .POST(content));
  }

  /** Submits many documents as an archive or a form, with metadata as query parameters. */
  public Answer submitBatch(byte[] content, String mediaType, Map<String, String> metadata) {
    return send(
        request(Component.INGEST, "/v1/reports:batch" + query(metadata))
            .header("Content-Type", mediaType)
            .POST(BodyPublishers.ofByteArray(content)));
  }

  /** Sends JSON to a resource. */
  public Answer post(Component service, String path, String json) {
    return send(
        request(service, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /** Reads a resource, for example {@code /v1/alerts?reportId=…}. */
  public Answer get(Component service, String path) {
    return send(request(service, path).GET());
  }

  /** Reads a resource in another form than JSON. */
  public Answer get(Component service, String path, String accept) {
    return send(request(service, path).header("Accept", accept).GET());
  }

  /** Puts a body in place of a resource. */
  public Answer put(Component service, String path, String mediaType, byte[] body) {
    return send(
        request(service, path)
            .header("Content-Type", mediaType)
            .PUT(BodyPublishers.ofByteArray(body)));
  }

  /** Removes a resource. */
  public Answer delete(Component service, String path) {
    return send(request(service, path).DELETE());
  }

  /** Posts a body to a resource. */
  public Answer post(Component service, String path, String mediaType, String body) {
    return send(
        request(service, path)
            .header("Content-Type", mediaType)
            .POST(BodyPublishers.ofString(body)));
  }

  /** Every item of a list, page by page. */
  public List<JsonNode> list(Component service, String path, Map<String, String> parameters) {
    List<JsonNode> items = new ArrayList<>();
    @Nullable String cursor = null;
    do {
      Map<String, String> page = new LinkedHashMap<>(parameters);
      if (cursor != null) {
        page.put("cursor", cursor);
      }
      Answer answer = get(service, path + query(page));
      if (answer.status() != 200) {
        throw new AssertionError(path + " answers " + answer.status() + ": " + answer.text());
      }
      answer.json().get("items").forEach(items::add);
      cursor = answer.json().get("next").textValue();
    } while (cursor != null);
    return items;
  }

  /**
   * Follows a stream of server-sent events until it is closed.
   *
   * @param lastEventId where to resume; null for what comes from now on
   */
  public EventStream follow(Component service, String path, @Nullable String lastEventId) {
    HttpRequest.Builder request = authorized(service, path).header("Accept", "text/event-stream");
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    return EventStream.open(HTTP, request.build());
  }

  private HttpRequest.Builder request(Component service, String path) {
    return authorized(service, path).timeout(TIMEOUT);
  }

  private HttpRequest.Builder authorized(Component service, String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(service, path));
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private URI uri(Component service, String path) {
    return stack.base(service).resolve(path);
  }

  private static String query(Map<String, String> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      return Answer.of(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
