package org.gouji.validate.contract;

import java.net.URI;

/** The public names of the alert topic: CloudEvents in Kafka binary mode, keyed by report id. */
public final class ComplianceAlerts {
  public static final String TOPIC = "ogi.compliance-alerts";
  public static final URI SOURCE = URI.create("/validate-service");

  private ComplianceAlerts() {}
}
