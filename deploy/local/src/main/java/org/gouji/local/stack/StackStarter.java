package org.gouji.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.gouji.local.console.RefusedException;
import org.gouji.local.topic.TopicSpec;
import org.gouji.local.topic.Topics;
import org.gouji.local.topic.TopicsFile;

/** Starts what does not run: broker and store, then the topics, then the services. */
final class StackStarter {
  private static final Duration INTERRUPTED_WITHIN = Duration.ofSeconds(20);

  private final StackPlan plan;
  private final Path topicsFile;
  private final ComponentStarter components;
  private final Readiness readiness;
  private final StackProgress progress;
  private final Set<Component> started;

  /**
   * @param started filled with what is started
   */
  StackStarter(
      StackPlan plan,
      Path topicsFile,
      ComponentStarter components,
      Readiness readiness,
      StackProgress progress,
      Set<Component> started) {
    this.plan = plan;
    this.topicsFile = topicsFile;
    this.components = components;
    this.readiness = readiness;
    this.progress = progress;
    this.started = started;
  }

  /**
   * Returns when all are ready.
   *
   * @throws RefusedException when one cannot be started; the others are left as they are
   */
  void start() throws IOException, InterruptedException {
    List<TopicSpec> topics = TopicsFile.read(topicsFile);
    if (plan.store().isEmpty()) {
      progress.isGiven(Component.STORE);
    }
    inParallel(Stream.concat(Stream.of(plan.broker()), plan.store().stream()).toList());
    createTopics(topics);
    inParallel(plan.services());
  }

  private void inParallel(List<ComponentPlan> plans) throws IOException, InterruptedException {
    ExecutorService executor = Executors.newCachedThreadPool();
    try {
      var running = new ExecutorCompletionService<Void>(executor);
      List<Callable<Void>> tasks = new ArrayList<>();
      plans.forEach(component -> tasks.add(() -> bringUp(component)));
      tasks.forEach(running::submit);
      for (int i = 0; i < tasks.size(); i++) {
        running.take().get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RefusedException refused) {
        throw refused;
      }
      throw new IOException(e.getCause());
    } finally {
      executor.shutdownNow();
      // Whoever cleans up must not be overtaken by a process that is just being started.
      awaitEnd(executor);
    }
  }

  private static void awaitEnd(ExecutorService executor) {
    boolean interrupted = Thread.interrupted();
    try {
      if (!executor.awaitTermination(INTERRUPTED_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("a start that does not end");
      }
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Void bringUp(ComponentPlan component) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Optional<ComponentStarter.Started> running = components.running(component.component());
    if (running.isPresent()) {
      components.awaitReady(component, running.get());
      progress.runs(component.component(), readiness.ports().address(component.component()));
    } else {
      // Before the start, so that whoever cleans up after an interruption knows of it.
      started.add(component.component());
      components.awaitReady(component, components.start(component));
      progress.ready(
          component.component(), readiness.ports().address(component.component()), since(begin));
    }
    return null;
  }

  private void createTopics(List<TopicSpec> topics) throws InterruptedException {
    long begin = System.nanoTime();
    try (Admin admin = readiness.admin()) {
      progress.topics(new Topics(admin).create(topics), since(begin));
    } catch (ExecutionException e) {
      throw new RefusedException("up.topics", e.getCause().getMessage());
    } catch (TimeoutException e) {
      throw new RefusedException("up.topics", "timeout");
    }
  }

  private static Duration since(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime);
  }
}
