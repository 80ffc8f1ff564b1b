package org.gouji.local.stack;

import java.net.URI;

/**
 * The ports of a stack: the default ones, all moved by one offset, so that several stacks fit on
 * one machine.
 *
 * @param offset 0 to {@value #MAX_OFFSET}
 */
public record Ports(int offset) {
  /** The highest default port is the store's. */
  public static final int MAX_OFFSET = 65_535 - 27_017;

  private static final int DEFAULT_CONTROLLER = 9093;

  /**
   * @throws IllegalArgumentException for an offset that leads above port 65535
   */
  public Ports {
    if (offset < 0 || offset > MAX_OFFSET) {
      throw new IllegalArgumentException("a port offset is 0 to " + MAX_OFFSET + ": " + offset);
    }
  }

  public int of(Component component) {
    return component.defaultPort() + offset;
  }

  /** The broker's second port, where it votes for itself. */
  public int controller() {
    return DEFAULT_CONTROLLER + offset;
  }

  /** Host and port. */
  public String address(Component component) {
    return "127.0.0.1:" + of(component);
  }

  /** Where a service answers HTTP. */
  public URI url(Component service) {
    return URI.create("http://" + address(service));
  }
}
