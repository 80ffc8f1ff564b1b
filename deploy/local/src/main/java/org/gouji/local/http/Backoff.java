package org.gouji.local.http;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How long to wait before the next attempt: what {@code Retry-After} asks for (RFC 9110, 10.2.3),
 * else twice as long as before.
 */
public final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(250);
  private static final Duration LONGEST_OF_OWN = Duration.ofSeconds(10);

  /** A service that asks for more has to be asked again by a person. */
  private static final Duration LONGEST_ASKED_FOR = Duration.ofSeconds(60);

  private static final int MAX_DOUBLINGS = 16;

  private final Clock clock;

  public Backoff(Clock clock) {
    this.clock = clock;
  }

  /**
   * The wait after an answer.
   *
   * @param attempt the one that was answered, from 1
   */
  public Duration after(HttpResponse<?> response, int attempt) {
    return response
        .headers()
        .firstValue("Retry-After")
        .flatMap(this::asked)
        .map(asked -> shorter(asked, LONGEST_ASKED_FOR))
        .orElseGet(() -> after(attempt));
  }

  /** The wait after an attempt that nobody answered. */
  public Duration after(int attempt) {
    long factor = 1L << Math.min(attempt - 1, MAX_DOUBLINGS);
    return shorter(FIRST.multipliedBy(factor), LONGEST_OF_OWN);
  }

  private Optional<Duration> asked(String retryAfter) {
    if (retryAfter.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
    }
    try {
      Instant date = DateTimeFormatter.RFC_1123_DATE_TIME.parse(retryAfter, Instant::from);
      Duration left = Duration.between(clock.instant(), date);
      return Optional.of(left.isNegative() ? Duration.ZERO : left);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
