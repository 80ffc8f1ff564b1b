package org.gouji.validate.contract;

/** The public names of the review topic: CloudEvents in Kafka binary mode, keyed by report id. */
public final class AlertReviews {
  public static final String TOPIC = "ogi.alert-reviews";

  private AlertReviews() {}
}
