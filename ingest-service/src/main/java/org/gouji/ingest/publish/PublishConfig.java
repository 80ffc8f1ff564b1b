package org.gouji.ingest.publish;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** How documents are written to the log. */
@ConfigMapping(prefix = "gouji.publish")
interface PublishConfig {

  /** Settings of the Kafka producer, by Kafka's own names. */
  Map<String, String> producer();
}
