package org.gouji.store;

import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;

/**
 * The library's H2 backend made safe to rely on: a write that was acknowledged is in the file, so
 * it survives a kill of the process (not a power cut: nothing is synced to the disk), and commands
 * run one at a time, so that {@code findOneAndUpdate} is atomic.
 *
 * <p>As shipped the backend commits once a second whatever it acknowledged, and a reply holds the
 * stored document itself, which the next command may change before it is sent.
 *
 * <p>Safe for use by many threads.
 */
final class DurableBackend extends H2Backend {
  /**
   * Documents in a reply unless the client says otherwise. Left to itself the library sends all at
   * once, and a reply above 48 MB is one that drivers refuse. The figure is a real server's for a
   * first batch.
   */
  private static final int DEFAULT_BATCH = 101;

  private final ReentrantLock oneAtATime = new ReentrantLock();
  private final Runnable onBroken;

  /**
   * @param store opened without automatic commits
   * @param onBroken called when the file can no longer be written (a full disk); after that no
   *     command succeeds
   */
  DurableBackend(MVStore store, Runnable onBroken) {
    super(store);
    this.onBroken = onBroken;
  }

  @Override
  public Document handleCommand(
      Channel channel, String databaseName, String command, Document query) {
    oneAtATime.lock();
    try {
      Document reply = runAndCommit(channel, databaseName, command, withBatchSize(command, query));
      return reply.cloneDeeply();
    } finally {
      oneAtATime.unlock();
    }
  }

  /** The legacy form of a query, which drivers still use to greet. */
  @Override
  public QueryResult handleQuery(MongoQuery query) {
    oneAtATime.lock();
    try {
      return super.handleQuery(query);
    } finally {
      oneAtATime.unlock();
    }
  }

  @Override
  public void close() {
    oneAtATime.lock();
    try {
      super.close();
    } finally {
      oneAtATime.unlock();
    }
  }

  private Document runAndCommit(
      Channel channel, String databaseName, String command, Document query) {
    try {
      return super.handleCommand(channel, databaseName, command, query);
    } finally {
      // Also after a failure: an ordered bulk write keeps what came before the document at fault.
      commitOrBreak();
    }
  }

  private void commitOrBreak() {
    try {
      getMvStore().commit();
    } finally {
      if (getMvStore().isClosed()) {
        onBroken.run();
      }
    }
  }

  private static Document withBatchSize(String command, Document query) {
    switch (command.toLowerCase(Locale.ROOT)) {
      case "find", "getmore" -> query.putIfAbsent("batchSize", DEFAULT_BATCH);
      default -> {}
    }
    return query;
  }
}
