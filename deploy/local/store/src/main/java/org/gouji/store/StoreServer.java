package org.gouji.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves one file over the MongoDB wire protocol on the loopback interface.
 *
 * <p>There is no authentication in the protocol subset served, hence loopback only.
 */
public final class StoreServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StoreServer.class);

  private final MongoServer server;

  private StoreServer(MongoServer server) {
    this.server = server;
  }

  /**
   * Opens or creates the file and listens.
   *
   * @param file locked while it is open; a second server on it fails
   * @param port 0 for any free one
   * @param onBroken called when the file can no longer be written
   * @throws IOException when the folder cannot be made
   * @throws RuntimeException when the file is damaged or locked, or the port taken
   */
  static StoreServer open(Path file, int port, Runnable onBroken) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    MVStore store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open();
    // A chunk that no document uses any more may be overwritten at once: the reader that the
    // default of 45 s protects does not exist, commands run one at a time.
    store.setRetentionTime(0);
    DurableBackend backend = new DurableBackend(store, onBroken);
    MongoServer server = new MongoServer(backend);
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    return new StoreServer(server);
  }

  InetSocketAddress address() {
    return server.getLocalAddress();
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  /**
   * Runs until the process is told to end.
   *
   * @param args the file, and the port
   */
  public static void main(String[] args) throws Exception {
    if (args.length != 2) {
      System.err.println("usage: StoreServer FILE PORT");
      System.exit(2);
    }
    CountDownLatch end = new CountDownLatch(1);
    StoreServer store =
        open(Path.of(args[0]), Integer.parseInt(args[1]), StoreServer::endUnacknowledged);
    LOG.info("Store is ready: file={}, address={}", args[0], store.address());
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  store.close();
                  LOG.info("Store is closed: file={}", args[0]);
                  end.countDown();
                }));
    end.await();
  }

  /** Ends at once, so that no reply acknowledges what the file does not hold. */
  private static void endUnacknowledged() {
    LOG.error("Store file can no longer be written, ending");
    Runtime.getRuntime().halt(1);
  }
}
