package org.gouji.validate.intake;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.ReportEvent;
import org.gouji.parse.contract.ReportEvent.ReportParsed;
import org.gouji.parse.contract.ReportEvent.ReportRevised;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.UnknownEventTypeException;
import org.gouji.validate.contract.HolidaysUpdated;
import org.gouji.validate.contract.RegisterEvent;
import org.gouji.validate.contract.RegisterUpdated;
import org.gouji.validate.decision.Cause;
import org.gouji.validate.intake.Inbound.Filed;
import org.gouji.validate.intake.Inbound.LaidDown;
import org.gouji.validate.intake.Inbound.NoReport;
import org.gouji.validate.intake.Inbound.Poison;
import org.gouji.validate.intake.Inbound.Reason;
import org.gouji.validate.intake.Inbound.ReplayBegun;
import org.gouji.validate.intake.Inbound.Requested;
import org.gouji.validate.request.ReplayRequest;
import org.gouji.validate.request.ValidationRequest;
import org.jspecify.annotations.Nullable;

/**
 * Reads CloudEvents in Kafka binary mode (CloudEvents Kafka protocol binding 1.0.2, section 3.2).
 * Their headers are read here and not by the connector, which ends the whole stream at a record
 * with headers that it cannot parse.
 */
final class ReportEventDecoder {
  private ReportEventDecoder() {}

  /** What the record is; never throws for what is in it. */
  static Inbound decode(ConsumerRecord<String, byte[]> source) {
    String id = header(source, "ce_id");
    String type = header(source, "ce_type");
    if (id == null || type == null || source.value() == null) {
      return new Poison(source, Reason.NO_EVENT, "ce_id, ce_type or the payload is absent");
    }
    try {
      if (type.equals(ValidationRequest.TYPE)) {
        return new Requested(
            cause(source, id), ContractJson.read(source.value(), ValidationRequest.class));
      }
      if (type.equals(ReplayRequest.TYPE)) {
        return new ReplayBegun(ContractJson.read(source.value(), ReplayRequest.class));
      }
      if (type.equals(RegisterUpdated.TYPE) || type.equals(HolidaysUpdated.TYPE)) {
        return laidDown(source, id, RegisterEvent.read(type, source.value()));
      }
      ReportEvent event = ReportEvent.read(type, source.value());
      if (!event.id().equals(id) || !event.key().equals(source.key())) {
        return new Poison(source, Reason.INCONSISTENT, "id or key differ from the payload's");
      }
      if (event instanceof ReportParsed parsed) {
        return filed(source, id, parsed.report());
      }
      return event instanceof ReportRevised revised
          ? filed(source, id, revised.report())
          : new NoReport();
    } catch (UnknownEventTypeException e) {
      return new Poison(source, Reason.UNKNOWN_TYPE, e.getClass().getSimpleName());
    } catch (UncheckedIOException e) {
      return new Poison(source, Reason.UNDECODABLE, e.getCause().getClass().getSimpleName());
    } catch (RuntimeException e) {
      // A payload such as the JSON word null, which reads as no record at all
      return new Poison(source, Reason.UNDECODABLE, e.getClass().getSimpleName());
    }
  }

  private static Inbound laidDown(
      ConsumerRecord<String, byte[]> source, String id, RegisterEvent event) {
    return event.id().equals(id) && event.key().equals(source.key())
        ? new LaidDown(cause(source, id), event, source.offset())
        : new Poison(source, Reason.INCONSISTENT, "id or key differ from the payload's");
  }

  private static Filed filed(
      ConsumerRecord<String, byte[]> source, String id, StructuredReport report) {
    return new Filed(source, cause(source, id), report);
  }

  private static Cause cause(ConsumerRecord<String, byte[]> source, String id) {
    return Cause.of(id, source.topic(), source.partition(), source.offset());
  }

  private static @Nullable String header(ConsumerRecord<?, ?> source, String name) {
    Header header = source.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
