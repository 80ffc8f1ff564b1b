package org.gouji.validate.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.contract.RegisterEvent;
import org.gouji.validate.decision.Cause;
import org.gouji.validate.request.ReplayRequest;
import org.gouji.validate.request.ValidationRequest;

/** What a record that the service reads turned out to be. */
sealed interface Inbound {

  /** A report to validate. */
  record Filed(ConsumerRecord<String, byte[]> source, Cause cause, StructuredReport report)
      implements Inbound {}

  /** Reports to be looked at again, since something else than a report changed. */
  record Requested(Cause cause, ValidationRequest request) implements Inbound {}

  /** A replay to begin: to be cut into requests. */
  record ReplayBegun(ReplayRequest request) implements Inbound {}

  /**
   * Who has to file by when, as an operator laid it down.
   *
   * @param version grows with every event of a key: the place in the log
   */
  record LaidDown(Cause cause, RegisterEvent event, long version) implements Inbound {}

  /** A document that became no report: nothing to validate. */
  record NoReport() implements Inbound {}

  /** A record that cannot be processed, now or later. */
  record Poison(ConsumerRecord<String, byte[]> source, Reason reason, String detail)
      implements Inbound {}

  /** Why a record cannot be processed; the name stands in the dead letter's headers. */
  enum Reason {
    /** No CloudEvent in Kafka binary mode: a header or the payload is absent. */
    NO_EVENT,
    /** An event of a type or major version that the contract does not have. */
    UNKNOWN_TYPE,
    /** The payload is not of the event's type. */
    UNDECODABLE,
    /** Id or key are not those of the payload. */
    INCONSISTENT,
    /** Our own processing failed. */
    PROCESSING_FAILED,
    /** More findings than one event can carry. */
    TOO_LARGE
  }
}
