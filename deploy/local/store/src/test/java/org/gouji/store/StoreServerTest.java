package org.gouji.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StoreServerTest {
  @TempDir private Path folder;

  private StoreServer server;
  private MongoClient client;

  @BeforeEach
  void open() throws IOException {
    server =
        StoreServer.open(
            folder.resolve("a folder/store.mv"),
            0,
            () -> {
              throw new AssertionError("store broke");
            });
    client = MongoClients.create("mongodb://127.0.0.1:" + server.address().getPort());
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void listensOnTheLoopbackInterfaceOnly() {
    assertThat(server.address().getAddress().isLoopbackAddress()).isTrue();
  }

  @Test
  void handsOutNoNumberTwiceToConcurrentCallers() throws Exception {
    // given
    MongoCollection<Document> sequences = database().getCollection("sequences");
    FindOneAndUpdateOptions theNewOne =
        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
    Set<Integer> numbers = ConcurrentHashMap.newKeySet();
    ExecutorService callers = Executors.newFixedThreadPool(8);

    // when
    List<Future<?>> calls = new ArrayList<>();
    for (int call = 0; call < 800; call++) {
      calls.add(
          callers.submit(
              () ->
                  numbers.add(
                      sequences
                          .findOneAndUpdate(eq("_id", "revision"), inc("n", 1), theNewOne)
                          .getInteger("n"))));
    }
    for (Future<?> call : calls) {
      call.get();
    }
    callers.shutdown();

    // then
    assertThat(numbers).hasSize(800).contains(1, 800);
  }

  @Test
  void keepsUniqueIndexesOverARestart() throws IOException {
    // given
    database()
        .getCollection("events")
        .createIndex(Indexes.ascending("eventId"), new IndexOptions().unique(true));
    database().getCollection("events").insertOne(new Document("_id", 1).append("eventId", "e-1"));

    // when
    close();
    open();

    // then
    MongoCollection<Document> events = database().getCollection("events");
    assertThatThrownBy(() -> events.insertOne(new Document("_id", 2).append("eventId", "e-1")))
        .isInstanceOf(MongoWriteException.class)
        .hasMessageContaining("E11000");
    assertThat(events.find().into(new ArrayList<>()))
        .containsExactly(new Document("_id", 1).append("eventId", "e-1"));
  }

  @Test
  void repliesWithTheDocumentAsItWasThen() {
    // given
    MongoCollection<Document> states = database().getCollection("states");
    states.insertOne(new Document("_id", 1).append("inner", new Document("state", "open")));

    // when
    Document before = states.findOneAndUpdate(eq("_id", 1), set("inner.state", "cleared"));

    // then
    assertThat(before.get("inner", Document.class)).containsEntry("state", "open");
    assertThat(states.find().first().get("inner", Document.class))
        .containsEntry("state", "cleared");
  }

  @Test
  void sendsLongResultsInBatches() {
    // given
    MongoCollection<Document> reports = database().getCollection("reports");
    reports.insertMany(IntStream.range(0, 250).mapToObj(id -> new Document("_id", id)).toList());

    // when
    Document firstReply = database().runCommand(new Document("find", "reports"));
    List<Integer> all =
        reports.find().map(report -> report.getInteger("_id")).into(new ArrayList<>());

    // then
    assertThat(firstReply.get("cursor", Document.class).getList("firstBatch", Document.class))
        .hasSize(101);
    assertThat(all).hasSize(250).doesNotHaveDuplicates();
  }

  @Test
  void refusesASecondServerOnTheSameFile() {
    assertThatThrownBy(() -> StoreServer.open(folder.resolve("a folder/store.mv"), 0, () -> {}))
        .hasMessageContaining("locked");
  }

  private MongoDatabase database() {
    return client.getDatabase("test");
  }
}
