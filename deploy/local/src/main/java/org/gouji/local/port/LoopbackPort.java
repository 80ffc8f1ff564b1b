package org.gouji.local.port;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A TCP port of the loopback interface. */
public record LoopbackPort(int number) {
  private static final int CONNECT_MILLIS = 500;

  /** Whether a server could listen on it now. */
  public boolean isFree() {
    try (ServerSocket socket = new ServerSocket()) {
      // As the servers do: connections that a killed process left behind do not count.
      socket.setReuseAddress(true);
      socket.bind(address());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a server takes connections on it. */
  public boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(address(), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), number);
  }
}
