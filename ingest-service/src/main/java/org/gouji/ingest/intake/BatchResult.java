package org.gouji.ingest.intake;

import java.util.List;

/**
 * What became of a batch.
 *
 * @param items one for each document, in the batch's order
 */
public record BatchResult(List<BatchItem> items) {
  public BatchResult {
    items = List.copyOf(items);
  }
}
