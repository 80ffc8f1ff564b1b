package org.gouji.ingest.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.gouji.ingest.receipt.Receipts;
import org.gouji.ingest.receipt.Status;
import org.gouji.ingest.receipt.StoreUnavailableException;
import org.jboss.logging.Logger;

/**
 * Looks for the receipt of an earlier submission of the same document. Intake goes on without the
 * store: a repetition that is missed then reaches the log twice under one event id, and the readers
 * of the log drop it.
 */
@Singleton
final class KnownSubmissions {
  private static final Logger LOG = Logger.getLogger(KnownSubmissions.class);

  /** Every look-up waits for a store that is down, so not every submission asks it again. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Receipts receipts;
  private final Clock clock;
  private final AtomicReference<Instant> pausedUntil = new AtomicReference<>(Instant.MIN);

  @Inject
  KnownSubmissions(Receipts receipts, Clock clock) {
    this.receipts = receipts;
    this.clock = clock;
  }

  /** How far the submission has come; empty when it has no receipt, or the store is down. */
  Optional<Status> status(String submissionId) {
    Instant now = clock.instant();
    if (now.isBefore(pausedUntil.get())) {
      return Optional.empty();
    }
    try {
      return receipts.find(submissionId).map(receipt -> receipt.status());
    } catch (StoreUnavailableException e) {
      pausedUntil.set(clock.instant().plus(PAUSE));
      LOG.warnf("Taking documents in without a look at receipts until=%s", pausedUntil.get());
      return Optional.empty();
    }
  }
}
