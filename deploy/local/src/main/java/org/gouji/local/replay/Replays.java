package org.gouji.local.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.local.console.RefusedException;
import org.gouji.local.http.Deadline;
import org.gouji.local.http.Problems;
import org.gouji.local.http.ServiceClient;
import org.jspecify.annotations.Nullable;

/** Begins replays of validate-service and follows them. */
public final class Replays {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long POLL_MILLIS = 300;

  private final ServiceClient service;

  /**
   * @param service validate-service, with the token of an operator
   */
  public Replays(ServiceClient service) {
    this.service = service;
  }

  /**
   * Begins a replay.
   *
   * @param reason why, for people
   * @param year reports on that year alone; null for all
   * @param divisionCode reports of that division alone; null for all
   * @throws RefusedException when the service does not take it
   */
  public Replay begin(String reason, @Nullable Integer year, @Nullable String divisionCode)
      throws IOException, InterruptedException {
    String query = "?reason=" + encoded(reason);
    query += year == null ? "" : "&year=" + year;
    query += divisionCode == null ? "" : "&divisionCode=" + encoded(divisionCode);
    HttpResponse<byte[]> answer =
        service.post("/v1/replays" + query, "application/json", new byte[0]);
    if (answer.statusCode() != 202) {
      throw new RefusedException("replay.refused", Problems.describe(answer));
    }
    return JSON.readValue(answer.body(), Replay.class);
  }

  /**
   * Waits until a replay is done.
   *
   * @param patience how long to wait while it makes no progress
   * @param progress sees the replay as it goes on
   * @return as it is in the end, done unless patience ran out
   */
  public Replay await(String replayId, Duration patience, Consumer<Replay> progress)
      throws InterruptedException {
    Deadline deadline = new Deadline(patience);
    Replay last = new Replay(replayId, "begun", 0, 0, 0, 0, 0);
    while (!last.done() && !deadline.isOver()) {
      Thread.sleep(POLL_MILLIS);
      Replay now = find(replayId).orElse(last);
      if (!now.equals(last)) {
        deadline.postpone();
        progress.accept(now);
      }
      last = now;
    }
    return last;
  }

  /** Empty while the service does not answer: it comes back. */
  private Optional<Replay> find(String replayId) throws InterruptedException {
    try {
      HttpResponse<byte[]> answer = service.get("/v1/replays/" + replayId);
      return answer.statusCode() == 200
          ? Optional.of(JSON.readValue(answer.body(), Replay.class))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
