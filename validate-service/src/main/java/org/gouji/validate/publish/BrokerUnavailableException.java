package org.gouji.validate.publish;

/** The broker did not take an event in time. */
public final class BrokerUnavailableException extends RuntimeException {
  BrokerUnavailableException(Throwable cause) {
    super("the broker does not take events", cause);
  }
}
