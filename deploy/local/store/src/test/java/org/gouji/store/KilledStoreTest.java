package org.gouji.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a SIGKILL may not take away. */
@Timeout(60)
class KilledStoreTest {
  private static final int WRITERS = 4;
  private static final int KILLS = 3;

  @TempDir private Path folder;

  private final ConcurrentLinkedQueue<String> acknowledgedIds = new ConcurrentLinkedQueue<>();
  private final AtomicInteger acknowledgedIncrements = new AtomicInteger();

  @Test
  void losesNoAcknowledgedWrite() throws InterruptedException {
    // given
    Path file = folder.resolve("store.mv");

    // when
    for (int round = 1; round <= KILLS; round++) {
      writeUntilKilled(file, round);
    }

    // then
    try (StoreProcess store = StoreProcess.start(file);
        MongoClient client = store.client()) {
      Set<String> stored = new HashSet<>();
      documents(client).find().map(document -> document.getString("_id")).into(stored);
      assertThat(acknowledgedIds).hasSizeGreaterThan(WRITERS * KILLS);
      assertThat(stored).containsAll(acknowledgedIds);
      assertThat(counter(client).getInteger("n"))
          .isBetween(acknowledgedIncrements.get(), acknowledgedIncrements.get() + WRITERS * KILLS);
    }
  }

  private void writeUntilKilled(Path file, int round) throws InterruptedException {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try (StoreProcess store = StoreProcess.start(file);
        MongoClient client = store.client()) {
      client.getDatabase("test").runCommand(new Document("ping", 1));
      for (int writer = 0; writer < WRITERS; writer++) {
        String prefix = round + "-" + writer + "-";
        writers.execute(() -> writeUntilRefused(client, prefix));
      }
      Thread.sleep(800);
      store.kill();
      writers.shutdown();
      // The driver looks for a server for a while before it gives up.
      writers.shutdownNow();
      assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private void writeUntilRefused(MongoClient client, String prefix) {
    try {
      for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
        documents(client).insertOne(new Document("_id", prefix + i).append("body", "x".repeat(i)));
        acknowledgedIds.add(prefix + i);
        documents(client)
            .updateOne(eq("_id", "counter"), inc("n", 1), new UpdateOptions().upsert(true));
        acknowledgedIncrements.incrementAndGet();
      }
    } catch (MongoException e) {
      // The kill: what was not acknowledged may be there or not.
    }
  }

  private static Document counter(MongoClient client) {
    return Objects.requireNonNull(documents(client).find(eq("_id", "counter")).first());
  }

  private static MongoCollection<Document> documents(MongoClient client) {
    return client.getDatabase("test").getCollection("documents");
  }
}
