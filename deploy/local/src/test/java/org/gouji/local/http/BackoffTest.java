package org.gouji.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
  private final Backoff backoff =
      new Backoff(Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource({
    "7, PT7S",
    "0, PT0S",
    "3600, PT1M",
    "'Sat, 21 Nov 2026 08:00:09 GMT', PT9S",
    "'Sat, 21 Nov 2026 07:59:00 GMT', PT0S",
    "soon, PT0.25S"
  })
  void waitsAsLongAsAskedWithinBounds(String retryAfter, Duration expected) {
    assertThat(backoff.after(new Answer(Map.of("Retry-After", List.of(retryAfter))), 1))
        .isEqualTo(expected);
  }

  @Test
  void waitsTwiceAsLongEachTimeUpToABound() {
    assertThat(List.of(1, 2, 3, 5, 6, 7, 1000))
        .extracting(attempt -> backoff.after(new Answer(Map.of()), attempt).toMillis())
        .containsExactly(250L, 500L, 1000L, 4000L, 8000L, 10_000L, 10_000L);
  }

  private record Answer(Map<String, List<String>> fields) implements HttpResponse<Void> {
    @Override
    public int statusCode() {
      return 503;
    }

    @Override
    public HttpRequest request() {
      return HttpRequest.newBuilder(uri()).build();
    }

    @Override
    public Optional<HttpResponse<Void>> previousResponse() {
      return Optional.empty();
    }

    @Override
    public HttpHeaders headers() {
      return HttpHeaders.of(fields, (name, value) -> true);
    }

    @Override
    public Void body() {
      throw new AssertionError("nothing asks for it");
    }

    @Override
    public Optional<SSLSession> sslSession() {
      return Optional.empty();
    }

    @Override
    public URI uri() {
      return URI.create("http://127.0.0.1/");
    }

    @Override
    public HttpClient.Version version() {
      return HttpClient.Version.HTTP_1_1;
    }
  }
}
