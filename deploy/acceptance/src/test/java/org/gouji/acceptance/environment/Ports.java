package org.gouji.acceptance.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Finds ports of this machine that nobody listens on. */
final class Ports {
  /**
   * The launcher's own default ports and their offset stay below the range that clients draw from.
   */
  private static final int LARGEST_OFFSET = 5_700;

  private static final int TRIES = 100;

  private Ports() {}

  /** Any free port. */
  static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number to add to all of the given ports so that every sum is free. */
  static int freeOffset(int... ports) {
    return ThreadLocalRandom.current()
        .ints(TRIES, 1, LARGEST_OFFSET)
        .filter(offset -> IntStream.of(ports).allMatch(port -> isFree(port + offset)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no free ports"));
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
