package org.gouji.local.deadletter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gouji.local.console.RefusedException;
import org.gouji.local.http.Problems;
import org.gouji.local.http.ServiceClient;
import org.jspecify.annotations.Nullable;

/** Asks validate-service about dead letters. */
public final class DeadLetters {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH = "/v1/dead-letters";
  private static final String NO_TYPE = "application/json";

  private final ServiceClient service;

  /**
   * @param service validate-service, with the token of an operator
   */
  public DeadLetters(ServiceClient service) {
    this.service = service;
  }

  /**
   * All letters of a kind.
   *
   * @param origin from that topic; null for all
   * @param all also those that were sent back
   * @throws RefusedException when the service does not answer with them
   */
  public List<DeadLetter> list(@Nullable String origin, boolean all)
      throws IOException, InterruptedException {
    List<DeadLetter> letters = new ArrayList<>();
    String filter = "limit=500" + (all ? "" : "&status=waiting");
    filter += origin == null ? "" : "&origin=" + encoded(origin);
    String cursor = "";
    do {
      JsonNode page = answered(service.get(PATH + "?" + filter + cursor));
      for (JsonNode item : page.get("items")) {
        letters.add(JSON.treeToValue(item, DeadLetter.class));
      }
      String next = page.path("next").textValue();
      cursor = next == null ? "" : "&cursor=" + encoded(next);
    } while (!cursor.isEmpty());
    return letters;
  }

  /**
   * One letter.
   *
   * @throws RefusedException when there is none of that id
   */
  public DeadLetter get(String id) throws IOException, InterruptedException {
    return JSON.treeToValue(answered(service.get(PATH + "/" + encoded(id))), DeadLetter.class);
  }

  /**
   * The content of a letter.
   *
   * @throws RefusedException when there is none of that id
   */
  public byte[] content(String id) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = service.get(PATH + "/" + encoded(id) + "/content");
    if (answer.statusCode() != 200) {
      throw new RefusedException("dlq.refused", Problems.describe(answer));
    }
    return answer.body();
  }

  /**
   * Sends a letter back to where it came from.
   *
   * @throws RefusedException when the service does not
   */
  public DeadLetter redrive(String id) throws IOException, InterruptedException {
    return JSON.treeToValue(
        answered(service.post(PATH + "/" + encoded(id) + "/redrive", NO_TYPE, new byte[0])),
        DeadLetter.class);
  }

  /**
   * Sends all letters back that wait.
   *
   * @param origin from that topic; null for all
   * @return how many
   * @throws RefusedException when the service does not
   */
  public int redriveWaiting(@Nullable String origin) throws IOException, InterruptedException {
    int redriven = 0;
    JsonNode part;
    do {
      String query = origin == null ? "" : "?origin=" + encoded(origin);
      part = answered(service.post(PATH + "/redrive" + query, NO_TYPE, new byte[0]));
      redriven += part.path("redriven").asInt();
    } while (part.path("more").asBoolean() && part.path("redriven").asInt() > 0);
    return redriven;
  }

  private static JsonNode answered(HttpResponse<byte[]> answer) throws IOException {
    if (answer.statusCode() != 200) {
      throw new RefusedException("dlq.refused", Problems.describe(answer));
    }
    return ServiceClient.json(answer);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
