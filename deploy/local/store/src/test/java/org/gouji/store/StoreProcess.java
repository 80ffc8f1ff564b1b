package org.gouji.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The server as a process of its own, so that it can be killed. */
final class StoreProcess implements AutoCloseable {
  private final int port;
  private final Process process;

  private StoreProcess(int port, Process process) {
    this.port = port;
    this.process = process;
  }

  static StoreProcess start(Path file) {
    int port = freePort();
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx192m",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  StoreServer.class.getName(),
                  file.toString(),
                  Integer.toString(port))
              .inheritIO()
              .start();
      return new StoreProcess(port, process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A client that waits for the server to come up, and does not repeat a write by itself. */
  MongoClient client() {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString("mongodb://127.0.0.1:" + port))
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(20, TimeUnit.SECONDS))
            .retryWrites(false)
            .build());
  }

  /** SIGKILL. */
  void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
