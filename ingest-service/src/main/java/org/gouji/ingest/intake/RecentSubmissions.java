package org.gouji.ingest.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.gouji.ingest.contract.DocumentReceived;

/**
 * The submissions of this instance that are on their way to the log, and those confirmed a short
 * time ago, which may not have a receipt yet. Of the former there are as many as requests under
 * way, the latter are bounded in number and time.
 */
@Singleton
public final class RecentSubmissions {
  private final ConcurrentMap<String, CompletableFuture<DocumentReceived>> onTheirWay =
      new ConcurrentHashMap<>();
  private final Cache<String, DocumentReceived> confirmed;

  @Inject
  RecentSubmissions(IntakeConfig config) {
    this(config.remember(), config.rememberAtMost());
  }

  RecentSubmissions(Duration remember, long atMost) {
    this.confirmed = Caffeine.newBuilder().expireAfterWrite(remember).maximumSize(atMost).build();
  }

  /**
   * Enters a submission that is to be written to the log. Whoever enters it first must say how that
   * ended, with {@link #confirm} or {@link #giveUp}.
   *
   * @param ending completed then
   * @return the ending of the one that was faster, if there is one
   */
  Optional<CompletableFuture<DocumentReceived>> enter(
      String submissionId, CompletableFuture<DocumentReceived> ending) {
    CompletableFuture<DocumentReceived> other = onTheirWay.putIfAbsent(submissionId, ending);
    if (other != null) {
      return Optional.of(other);
    }
    // Looked up after entering: what was confirmed before has been put here before it left there
    DocumentReceived earlier = confirmed.getIfPresent(submissionId);
    if (earlier == null) {
      return Optional.empty();
    }
    onTheirWay.remove(submissionId, ending);
    ending.complete(earlier);
    return Optional.of(ending);
  }

  /** The log has the submission. */
  void confirm(DocumentReceived event, CompletableFuture<DocumentReceived> ending) {
    confirmed.put(event.submissionId(), event);
    onTheirWay.remove(event.submissionId(), ending);
    ending.complete(event);
  }

  /** The log does not have it. It is forgotten first, so that who hears of it can try again. */
  void giveUp(String submissionId, CompletableFuture<DocumentReceived> ending, Throwable failure) {
    onTheirWay.remove(submissionId, ending);
    ending.completeExceptionally(failure);
  }

  /** A submission that the log confirmed a short time ago. */
  public Optional<DocumentReceived> confirmed(String submissionId) {
    return Optional.ofNullable(confirmed.getIfPresent(submissionId));
  }
}
