package org.gouji.ingest.batch;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Many documents in one file. */
public interface Batch extends AutoCloseable {

  /** What is stated beside the documents, for all of them. */
  Map<String, List<String>> fields();

  /**
   * Shows the documents in their order. None is in memory before the visitor reads it.
   *
   * @throws UnreadableBatchException when the rest cannot be taken apart
   */
  void forEach(Visitor visitor);

  @Override
  void close() throws IOException;

  /** Who looks at the documents. */
  @FunctionalInterface
  interface Visitor {
    /** Looks at a document, which can be read until this returns. */
    void visit(BatchEntry entry);
  }
}
