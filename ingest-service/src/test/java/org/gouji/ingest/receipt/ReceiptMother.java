package org.gouji.ingest.receipt;

import java.time.Instant;
import java.time.LocalDate;
import org.gouji.ingest.contract.StatedMetadata;
import org.gouji.parse.contract.Rejection;
import org.gouji.parse.contract.Span;
import org.gouji.validate.contract.ReportValidated;

/** Parts of receipts by what they stand for. */
public final class ReceiptMother {
  public static final String SUBMISSION = "0123456789abcdef0123456789abcdef";
  public static final String REPORT = "fedcba9876543210fedcba9876543210";
  public static final Instant RECEIVED_AT = Instant.parse("2026-01-20T02:15:30.123Z");

  private ReceiptMother() {}

  public static Received received() {
    return received(SUBMISSION, "portal-7", RECEIVED_AT);
  }

  public static Received received(String submissionId, String portal, Instant at) {
    return new Received(
        submissionId,
        portal,
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "text/html;charset=gb18030",
        at,
        new StatedMetadata(
            "青禾镇", "C-9", "341323", 2025, LocalDate.of(2026, 1, 19), "https://a.cn/7", "a.html"));
  }

  /** As the given revision of the report, parsed that many seconds after it was received. */
  public static Parsed parsed(int revision, long second) {
    return new Parsed(
        SUBMISSION, REPORT + ":" + revision, RECEIVED_AT.plusSeconds(second), REPORT, revision);
  }

  public static Rejected rejected(long second) {
    return new Rejected(
        SUBMISSION,
        SUBMISSION + ":rejected",
        RECEIVED_AT.plusSeconds(second),
        Rejection.Reason.NOT_A_REPORT,
        "neither sections nor tables",
        new Span(3, 11));
  }

  /** The validation of that revision with that number, with as many errors, that late. */
  public static Validated validated(int revision, long sequence, long second) {
    return new Validated(
        SUBMISSION,
        REPORT + ":validated:" + sequence,
        RECEIVED_AT.plusSeconds(second),
        REPORT,
        revision,
        sequence,
        new ReportValidated.Counts((int) sequence, 20, 30));
  }

  public static Receipt receipt(ReceiptPart... parts) {
    Receipt receipt = Receipt.unknown(SUBMISSION);
    for (ReceiptPart part : parts) {
      receipt = receipt.with(part);
    }
    return receipt;
  }
}
