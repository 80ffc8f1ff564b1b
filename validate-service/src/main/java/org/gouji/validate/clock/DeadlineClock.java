package org.gouji.validate.clock;

import com.mongodb.MongoException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.gouji.validate.decision.DecisionLog;
import org.gouji.validate.register.RegisterChecks;
import org.gouji.validate.register.RegisterShelf;
import org.gouji.validate.request.ValidationRequests;
import org.jboss.logging.Logger;

/**
 * Runs the check of deadlines soon after the start and every {@code gouji.deadlines.check}. A store
 * or broker that is away ends a check; the next takes it up.
 */
@ApplicationScoped
class DeadlineClock {
  private static final Logger LOG = Logger.getLogger(DeadlineClock.class);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(45);

  private final DeadlineCheck check;

  @Inject
  DeadlineClock(
      RegisterShelf registers,
      RegisterChecks checks,
      DecisionLog decisions,
      ValidationRequests requests,
      Clock clock) {
    this.check =
        new DeadlineCheck(
            registers,
            checks,
            decisions,
            (id, reason, reportIds) ->
                requests.send(id, reason, reportIds).await().atMost(LONGEST_WAIT),
            clock);
  }

  @Scheduled(
      every = "${gouji.deadlines.check}",
      delayed = "10s",
      concurrentExecution = ConcurrentExecution.SKIP)
  void check() {
    try {
      check.run();
    } catch (MongoException e) {
      LOG.warnf("The check of deadlines waits for the store: %s", e.toString());
    } catch (RuntimeException e) {
      LOG.warn("The check of deadlines was broken off and is taken up by the next", e);
    }
  }
}
