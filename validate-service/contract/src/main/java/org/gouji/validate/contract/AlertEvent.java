package org.gouji.validate.contract;

import java.io.UncheckedIOException;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.UnknownEventTypeException;

/** A step in the life of an alert. */
public sealed interface AlertEvent {

  /** The alert after the step; the payload. */
  Alert alert();

  /** The validation of the report that took the step, as {@link ReportValidated#sequence}. */
  long sequence();

  /** The CloudEvents type. */
  String type();

  /** The CloudEvents id: deterministic by alert and validation. */
  default String id() {
    return alert().alertId() + ":" + sequence();
  }

  /** The finding holds, for the first time or with other figures than before. */
  record AlertRaised(Alert alert, long sequence) implements AlertEvent {
    public static final String TYPE = "org.gouji.alert.raised.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** The finding no longer holds. */
  record AlertCleared(Alert alert, long sequence) implements AlertEvent {
    public static final String TYPE = "org.gouji.alert.cleared.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /**
   * Reads an event back.
   *
   * @param type CloudEvents type
   * @param id CloudEvents id, whose last part is the sequence
   * @param payload JSON in UTF-8; unknown fields are ignored
   * @throws UnknownEventTypeException for a type or major version that this contract does not have
   * @throws UncheckedIOException when the payload is not of the type
   * @throws IllegalArgumentException when the id has no sequence
   */
  static AlertEvent read(String type, String id, byte[] payload) {
    long sequence = Long.parseLong(id.substring(id.lastIndexOf(':') + 1));
    return switch (type) {
      case AlertRaised.TYPE -> new AlertRaised(ContractJson.read(payload, Alert.class), sequence);
      case AlertCleared.TYPE -> new AlertCleared(ContractJson.read(payload, Alert.class), sequence);
      default -> throw new UnknownEventTypeException(type);
    };
  }
}
