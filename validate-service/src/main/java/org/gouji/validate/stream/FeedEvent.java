package org.gouji.validate.stream;

import org.gouji.validate.contract.AlertEvent;

/** An alert event with its place in the topic. */
record FeedEvent(int partition, long offset, AlertEvent event) {}
