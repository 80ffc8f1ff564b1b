package org.gouji.ingest.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.receipt.ReceiptMother.RECEIVED_AT;
import static org.gouji.ingest.receipt.ReceiptMother.REPORT;
import static org.gouji.ingest.receipt.ReceiptMother.SUBMISSION;
import static org.gouji.ingest.receipt.ReceiptMother.parsed;
import static org.gouji.ingest.receipt.ReceiptMother.receipt;
import static org.gouji.ingest.receipt.ReceiptMother.received;
import static org.gouji.ingest.receipt.ReceiptMother.rejected;
import static org.gouji.ingest.receipt.ReceiptMother.validated;

import java.time.LocalDate;
import org.gouji.ingest.query.SubmissionView.AlertCounts;
import org.gouji.ingest.query.SubmissionView.RejectionView;
import org.gouji.ingest.query.SubmissionView.SourceView;
import org.gouji.ingest.query.SubmissionView.StatedView;
import org.gouji.ingest.receipt.Status;
import org.junit.jupiter.api.Test;

class SubmissionViewTest {
  private static final String SHA256 =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final String TYPE = "text/html;charset=gb18030";
  private static final StatedView STATED =
      new StatedView("青禾镇", "C-9", "341323", 2025, LocalDate.of(2026, 1, 19), "https://a.cn/7");

  @Test
  void showsAllOfASubmissionThatWasValidated() {
    assertThat(SubmissionView.of(receipt(received(), parsed(3, 1), validated(3, 4, 2))))
        .isEqualTo(
            new SubmissionView(
                SUBMISSION,
                Status.VALIDATED,
                REPORT,
                3,
                null,
                new AlertCounts(4, 20, 30),
                SHA256,
                "portal-7",
                TYPE,
                "a.html",
                STATED,
                RECEIVED_AT,
                RECEIVED_AT.plusSeconds(1),
                RECEIVED_AT.plusSeconds(2)));
  }

  @Test
  void showsWhyADocumentIsNoReport() {
    assertThat(SubmissionView.of(receipt(received(), rejected(1))))
        .isEqualTo(
            new SubmissionView(
                SUBMISSION,
                Status.REJECTED,
                null,
                null,
                new RejectionView(
                    "NOT_A_REPORT", "neither sections nor tables", new SourceView(3, 11)),
                null,
                SHA256,
                "portal-7",
                TYPE,
                "a.html",
                STATED,
                RECEIVED_AT,
                RECEIVED_AT.plusSeconds(1),
                null));
  }

  @Test
  void namesTheReportBeforeParsingIsHeardOf() {
    // when
    SubmissionView view = SubmissionView.of(receipt(validated(3, 4, 2)));

    // then
    assertThat(view.reportId()).isEqualTo(REPORT);
    assertThat(view.revision()).isEqualTo(3);
    assertThat(view.sha256()).isNull();
  }

  @Test
  void showsNoAlertsOfAnOlderRevision() {
    // when
    SubmissionView view = SubmissionView.of(receipt(received(), validated(3, 4, 2), parsed(5, 3)));

    // then
    assertThat(view.status()).isEqualTo(Status.PARSED);
    assertThat(view.revision()).isEqualTo(5);
    assertThat(view.alerts()).isNull();
    assertThat(view.validatedAt()).isNull();
  }
}
