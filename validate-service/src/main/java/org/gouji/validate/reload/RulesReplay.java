package org.gouji.validate.reload;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.gouji.validate.engine.RulesInForce;
import org.gouji.validate.request.ReplayRequest;
import org.gouji.validate.request.ValidationRequests;
import org.gouji.validate.store.AppliedRules;
import org.gouji.validate.store.AppliedRulesStore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Has everything stored validated again when other rules are in force than those it was validated
 * by, whether they changed while the service ran or while it did not. The replay's id follows from
 * the change, so several instances that see the same change begin one replay.
 */
@Singleton
class RulesReplay {
  private static final Logger LOG = Logger.getLogger(RulesReplay.class);
  private static final Duration SENT_WITHIN = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final RulesInForce rules;
  private final RulesConfig config;
  private final AppliedRulesStore applied;
  private final ValidationRequests requests;
  private final Clock clock;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "rules-replay");
            thread.setDaemon(true);
            return thread;
          });
  private volatile @Nullable ScheduledFuture<?> next;

  @Inject
  RulesReplay(
      RulesInForce rules,
      RulesConfig config,
      AppliedRulesStore applied,
      ValidationRequests requests,
      Clock clock) {
    this.rules = rules;
    this.config = config;
    this.applied = applied;
    this.requests = requests;
    this.clock = clock;
  }

  void onStart(@Observes StartupEvent event) {
    later(Duration.ZERO);
  }

  /** Every instance looks at the folder in its turn, and none may go on by the former rules. */
  void onReplaced(@Observes RuleSetReplaced event) {
    later(config.reload().multipliedBy(2));
  }

  @PreDestroy
  void stop() {
    ScheduledFuture<?> waiting = next;
    if (waiting != null) {
      waiting.cancel(true);
    }
    worker.shutdownNow();
  }

  private void later(Duration delay) {
    next = worker.schedule(this::apply, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void apply() {
    try {
      String digest = rules.get().digest();
      Optional<AppliedRules> before = applied.find();
      if (before.isEmpty()) {
        applied.begin(digest);
      } else if (!before.get().digest().equals(digest)) {
        begin(before.get(), digest);
      }
    } catch (RuntimeException e) {
      LOG.warnf("A change of rules waits to be applied: %s", e.toString());
      later(PAUSE);
    }
  }

  private void begin(AppliedRules before, String digest) {
    ReplayRequest replay =
        new ReplayRequest(
            "rules-" + (before.version() + 1),
            "the rules changed",
            "validate-service",
            clock.instant(),
            null,
            null);
    requests.send(replay).await().atMost(SENT_WITHIN);
    applied.advance(before, digest);
    LOG.infof(
        "The rules changed, everything stored is validated again: replay=%s", replay.replayId());
  }
}
