package org.gouji.validate.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.Span;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertStatus;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.ReviewEvent.AlertAssigned;
import org.gouji.validate.contract.ReviewEvent.AlertDismissed;
import org.gouji.validate.contract.ReviewEvent.AlertReopened;
import org.gouji.validate.contract.Severity;
import org.jspecify.annotations.Nullable;

/** Alerts, and steps that people take on them. */
public final class ReviewMother {
  public static final String ALERT_ID = "b1946ac92492d2347c6235b4d2611184";
  public static final String REPORT_ID = "7d1f0c5e9a3b4682b1c4d5e6f7a8b9c0";
  public static final Instant NOON = Instant.parse("2026-02-09T12:00:00.123Z");

  private ReviewMother() {}

  /** An open alert about 17 where that figure would tie out. */
  public static Alert open(int expected) {
    return alert(AlertStatus.OPEN, 1, Severity.ERROR, cell("17", "17", 40), expected);
  }

  /** The same alert, cleared. */
  public static Alert cleared(int expected) {
    return alert(AlertStatus.CLEARED, 1, Severity.ERROR, cell("17", "17", 40), expected);
  }

  static Alert alert(
      AlertStatus status, int revision, Severity severity, Evidence evidence, int expected) {
    return new Alert(
        ALERT_ID,
        "T301",
        severity,
        status,
        REPORT_ID,
        revision,
        new Agency("青石镇人民政府", null, "340323104"),
        2025,
        "total",
        new Message("应为" + expected, severity + " expected " + expected),
        "条例第五十条",
        List.of(evidence),
        BigDecimal.valueOf(expected),
        new BigDecimal("17"),
        NOON,
        status == AlertStatus.CLEARED ? NOON.plusSeconds(7) : null);
  }

  static Evidence cell(String value, String text, int start) {
    return new Evidence(
        "requests.received.total", new BigDecimal(value), text, new Span(start, start + 2));
  }

  /** The facts of the alert with that figure. */
  public static String facts(int expected) {
    return FactsDigest.of(open(expected));
  }

  public static AlertDismissed dismissed(
      long sequence, Instant at, int expected, @Nullable LocalDate until) {
    return new AlertDismissed(
        ALERT_ID,
        "T301",
        REPORT_ID,
        sequence,
        sequence == 1 ? null : "step-" + (sequence - 1),
        "ann",
        at,
        facts(expected),
        "reason " + sequence,
        until);
  }

  public static AlertReopened reopened(long sequence, Instant at, int expected) {
    return new AlertReopened(
        ALERT_ID,
        "T301",
        REPORT_ID,
        sequence,
        "step-" + (sequence - 1),
        "bo",
        at,
        facts(expected),
        null);
  }

  public static AlertAssigned assigned(long sequence, Instant at, LocalDate due, int revision) {
    return new AlertAssigned(
        ALERT_ID, "T301", REPORT_ID, sequence, null, "cy", at, facts(19), "党政办", due, revision);
  }
}
