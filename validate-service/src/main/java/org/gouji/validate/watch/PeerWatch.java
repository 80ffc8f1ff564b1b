package org.gouji.validate.watch;

import com.mongodb.MongoException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.validate.history.Shelf;
import org.gouji.validate.peers.PeerBook;
import org.gouji.validate.peers.PeerBook.Touched;
import org.gouji.validate.peers.PeerReview;
import org.gouji.validate.peers.Sheet;
import org.gouji.validate.peers.Tolerance;
import org.gouji.validate.request.ValidationRequests;
import org.jboss.logging.Logger;

/**
 * Sums up groups of comparable agencies once no report of theirs has come for a while, since each
 * one moves the middle of all. Whoever is concerned is decided on where all others are, on request.
 *
 * <p>After a crash at any step a group is summed up again: its mark goes only when the broker has
 * the request, and only if no report came in the meantime.
 */
@Singleton
class PeerWatch {
  private static final Logger LOG = Logger.getLogger(PeerWatch.class);
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  /** A group that never comes to rest is summed up all the same. */
  private static final int LONGEST_WAIT = 12;

  private final PeerBook book;
  private final PeerReview review;
  private final ValidationRequests requests;
  private final Clock clock;
  private final Duration quiet;

  @Inject
  PeerWatch(
      Shelf shelf,
      PeerBook book,
      ValidationRequests requests,
      Clock clock,
      @ConfigProperty(name = "gouji.peers.quiet") Duration quiet) {
    this.book = book;
    this.review = new PeerReview(shelf, book, Tolerance.LEAST);
    this.requests = requests;
    this.clock = clock;
    this.quiet = quiet;
  }

  @Scheduled(
      every = "${gouji.peers.check}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = ApplicationNotRunning.class)
  void look() {
    Instant now = clock.instant();
    try {
      for (Touched touched :
          book.due(now.minus(quiet), now.minus(quiet.multipliedBy(LONGEST_WAIT)))) {
        sumUp(touched);
      }
    } catch (MongoException e) {
      LOG.warnf("The store is away, groups of agencies are summed up later: %s", e.toString());
    } catch (RuntimeException e) {
      LOG.warn("Summing up a group of agencies failed, trying again", e);
    }
  }

  private void sumUp(Touched touched) {
    Optional<Sheet> sheet = review.review(touched.group());
    if (sheet.isEmpty()) {
      return; // Another instance did, or will
    }
    String id = "peers/" + touched.group().key() + "/" + sheet.get().token();
    requests.send(id, "peers", sheet.get().toTell()).await().atMost(PATIENCE);
    book.settle(touched, sheet.get());
  }
}
