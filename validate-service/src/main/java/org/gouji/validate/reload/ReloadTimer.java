package org.gouji.validate.reload;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.gouji.validate.operator.Fault;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks after the folder of rules in regular intervals. */
@Startup
@Singleton
class ReloadTimer {
  private static final Logger LOG = Logger.getLogger(ReloadTimer.class);

  private final RuleReload reload;
  private final RulesConfig config;
  private @Nullable ScheduledExecutorService timer;
  private @Nullable ScheduledFuture<?> watch;
  private List<Fault> told = List.of();

  @Inject
  ReloadTimer(RuleReload reload, RulesConfig config) {
    this.reload = reload;
    this.config = config;
  }

  @PostConstruct
  void start() {
    if (config.dir().isEmpty()) {
      return;
    }
    LOG.infof("Rules of the installation in force: %s", reload.status().files());
    long pause = config.reload().toMillis();
    timer =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "rules-reload");
              thread.setDaemon(true);
              return thread;
            });
    watch = timer.scheduleWithFixedDelay(this::check, pause, pause, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (watch != null) {
      watch.cancel(true);
    }
    if (timer != null) {
      timer.shutdownNow();
    }
  }

  private void check() {
    try {
      Instant since = reload.status().inForceSince();
      ReloadStatus status = reload.check();
      if (!status.faults().equals(told)) {
        status.faults().forEach(fault -> LOG.errorf("Rules refused, those before stay: %s", fault));
        told = status.faults();
      }
      if (!status.inForceSince().equals(since)) {
        LOG.infof("Rules of the installation in force: %s", status.files());
      }
    } catch (RuntimeException e) {
      // An executor would end the watch in silence
      LOG.error("Looking after the rules failed", e);
    }
  }
}
