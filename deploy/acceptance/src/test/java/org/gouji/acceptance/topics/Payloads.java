package org.gouji.acceptance.topics;

import java.io.UncheckedIOException;
import org.gouji.parse.contract.ContractJson;

/** Reads payloads by their contracts. */
final class Payloads {
  private Payloads() {}

  /**
   * The payload of an event.
   *
   * @throws IllegalStateException when it is not of that type, naming where it stands
   */
  static <T> T read(LoggedEvent event, Class<T> type) {
    try {
      return ContractJson.read(event.value(), type);
    } catch (UncheckedIOException e) {
      throw new IllegalStateException(event.position() + " is no " + type.getSimpleName(), e);
    }
  }
}
