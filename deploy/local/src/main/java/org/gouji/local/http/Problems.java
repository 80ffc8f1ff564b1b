package org.gouji.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** RFC 9457 problems in a line. */
public final class Problems {
  private Problems() {}

  /** Status, title, detail and the field at fault; the status alone when the body is no problem. */
  public static String describe(HttpResponse<byte[]> response) {
    JsonNode problem;
    try {
      problem = ServiceClient.json(response);
    } catch (IOException e) {
      return Integer.toString(response.statusCode());
    }
    String field = problem.path("field").asText("");
    String what =
        Stream.of(problem.path("title").asText(""), problem.path("detail").asText(""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(": "));
    return (response.statusCode() + " " + what + (field.isEmpty() ? "" : " (" + field + ")"))
        .strip();
  }
}
