package org.gouji.validate.contract;

/** The public names of the result topic: CloudEvents in Kafka binary mode, keyed by report id. */
public final class ValidationResults {
  public static final String TOPIC = "ogi.validation-results";

  private ValidationResults() {}
}
